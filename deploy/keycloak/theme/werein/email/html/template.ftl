<#-- Every mail's paper: the platform's name, one sheet, a quiet foot. Styles are inline because mail programs drop others. -->
<#macro emailLayout>
<!DOCTYPE html>
<html lang="${locale.language}" dir="${(ltr)?then('ltr','rtl')}">
<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light">
    <title>WE'RE IN!</title>
</head>
<body style="margin:0;padding:0;background-color:#f8f2ea;color:#2e2620;font-family:Figtree,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:17px;line-height:1.55;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f8f2ea;">
    <tr>
        <td align="center" style="padding:24px 12px;">
            <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:560px;">
                <tr>
                    <td style="padding:20px 28px;background-color:#6b2d7b;border-bottom:5px solid #e4572e;border-radius:16px 16px 0 0;color:#ffffff;font-size:22px;font-weight:800;letter-spacing:0.3px;">WE'RE IN!</td>
                </tr>
                <tr>
                    <td style="padding:28px 28px 20px;background-color:#ffffff;border-radius:0 0 16px 16px;">
                        <#nested>
                    </td>
                </tr>
                <tr>
                    <td style="padding:18px 28px;color:#5f5245;font-size:14px;line-height:1.5;">${msg("mailFoot")}</td>
                </tr>
            </table>
        </td>
    </tr>
</table>
</body>
</html>
</#macro>

<#-- A letter with one thing to do. -->
<#macro letter title text button>
<@emailLayout>
    <h1 style="margin:0 0 14px;color:#4f1f5c;font-family:Fraunces,Georgia,serif;font-size:27px;font-weight:600;line-height:1.25;">${title}</h1>
    <p style="margin:0 0 22px;">${text}</p>
    <table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 22px;">
        <tr>
            <td style="background-color:#6b2d7b;border-radius:12px;">
                <a href="${link}" rel="nofollow" style="display:inline-block;padding:14px 26px;color:#ffffff;font-size:17px;font-weight:700;text-decoration:none;">${button}</a>
            </td>
        </tr>
    </table>
    <p style="margin:0 0 14px;">${msg("mailLinkExpires", linkExpirationFormatter(linkExpiration))} ${msg("mailIgnore")}</p>
    <p style="margin:0 0 22px;">${msg("mailSignature")}</p>
    <p style="margin:0;padding-top:16px;border-top:1px solid #e2d5c3;color:#5f5245;font-size:14px;line-height:1.5;"><a href="${link}" rel="nofollow" style="color:#6b2d7b;">${msg("mailLinkByHand")}</a></p>
</@emailLayout>
</#macro>
