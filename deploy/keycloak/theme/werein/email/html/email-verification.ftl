<#import "template.ftl" as layout>
<@layout.letter title=msg("verifyTitle") text=msg("verifyText") button=msg("verifyButton")/>
