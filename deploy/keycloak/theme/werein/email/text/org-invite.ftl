<#ftl output_format="plainText">
${msg("inviteTitle")}

${msg("inviteText")}

${msg("inviteButton")}:
${link}

${msg("mailLinkExpires", linkExpirationFormatter(linkExpiration))} ${msg("mailIgnore")}

${msg("mailSignature")}
