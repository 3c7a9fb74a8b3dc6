<#ftl output_format="plainText">
${msg("resetTitle")}

${msg("resetText")}

${msg("resetButton")}:
${link}

${msg("mailLinkExpires", linkExpirationFormatter(linkExpiration))} ${msg("mailIgnore")}

${msg("mailSignature")}
