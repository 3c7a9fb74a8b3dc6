<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        ${msg("errorTitle")}
    <#elseif section = "form">
        <div id="kc-error-message">
            <p class="werein-text">${kcSanitize(message.summary)?no_esc}</p>
            <#if traceId??><p id="traceId" class="werein-text">${msg("traceIdSupportMessage", traceId)}</p></#if>
            <#if !(skipLink??) && (client.baseUrl)?has_content>
                <a id="backToApplication" class="${properties.kcButtonPrimaryClass}" href="${client.baseUrl}">${msg("backToApplication")}</a>
            </#if>
        </div>
    </#if>
</@layout.registrationLayout>
