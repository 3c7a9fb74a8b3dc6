<#import "template.ftl" as layout>
<@layout.letter title=msg("resetTitle") text=msg("resetText") button=msg("resetButton")/>
