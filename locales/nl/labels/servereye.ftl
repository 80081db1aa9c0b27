# servereye has German screens, and no page in Dutch is on record: the German labels are shown. These are their meanings.

system-house-settings =
    .meaning = Instellingen van je eigen bedrijf
api-keys =
    .meaning = Sleutels voor de API
buckets =
    .meaning = Opslag waaruit alarmen worden opgehaald
role-leader =
    .meaning = Leidinggevende
managed-customers =
    .meaning = Beheerde klanten
