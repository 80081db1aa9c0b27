# TANSS has German screens, and no page in Dutch is on record: the German labels are shown. These are their meanings.

tanss-administration =
    .meaning = Beheer van TANSS
online-system-configuration =
    .meaning = Systeemconfiguratie
company-mapping =
    .meaning = Bedrijven aan servereye koppelen
