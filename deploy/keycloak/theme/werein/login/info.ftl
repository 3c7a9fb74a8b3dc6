<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        <#if messageHeader??>${kcSanitize(msg("${messageHeader}"))?no_esc}<#else>${message.summary}</#if>
    <#elseif section = "form">
        <div id="kc-info-message">
            <#if requiredActions??>
                <p class="werein-text">${msg("nextSteps")}</p>
                <ul class="werein-steps">
                    <#list requiredActions as action>
                        <li>${kcSanitize(msg("requiredAction.${action}"))?no_esc}</li>
                    </#list>
                </ul>
            <#elseif messageHeader??>
                <p class="werein-text">${message.summary}</p>
            </#if>
            <#if !(skipLink??)>
                <#if pageRedirectUri?has_content>
                    <a id="back-to-application" class="${properties.kcButtonPrimaryClass}" href="${pageRedirectUri}">${msg("backToApplication")}</a>
                <#elseif actionUri?has_content>
                    <a id="proceed-with-action" class="${properties.kcButtonPrimaryClass}" href="${actionUri}">${msg("proceedWithAction")}</a>
                <#elseif (client.baseUrl)?has_content>
                    <a id="back-to-application" class="${properties.kcButtonPrimaryClass}" href="${client.baseUrl}">${msg("backToApplication")}</a>
                </#if>
            </#if>
        </div>
    </#if>
</@layout.registrationLayout>
