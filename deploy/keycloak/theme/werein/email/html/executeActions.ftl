<#import "template.ftl" as layout>
<@layout.letter title=msg("welcomeTitle") text=msg("welcomeText") button=msg("welcomeButton")/>
