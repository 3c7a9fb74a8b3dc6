<#ftl output_format="plainText">
${msg("welcomeTitle")}

${msg("welcomeText")}

${msg("welcomeButton")}:
${link}

${msg("mailLinkExpires", linkExpirationFormatter(linkExpiration))} ${msg("mailIgnore")}

${msg("mailSignature")}
