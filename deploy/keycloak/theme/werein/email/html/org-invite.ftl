<#import "template.ftl" as layout>
<@layout.letter title=msg("inviteTitle") text=msg("inviteText") button=msg("inviteButton")/>
