<#ftl output_format="plainText">
${msg("verifyTitle")}

${msg("verifyText")}

${msg("verifyButton")}:
${link}

${msg("mailLinkExpires", linkExpirationFormatter(linkExpiration))} ${msg("mailIgnore")}

${msg("mailSignature")}
