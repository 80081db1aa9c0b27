# servereye has German screens, and no page in English is on record: the German labels are shown. These are their meanings.

system-house-settings =
    .meaning = Settings of your own company
api-keys =
    .meaning = Keys for the API
buckets =
    .meaning = Stores from which alerts are fetched
role-leader =
    .meaning = Head
managed-customers =
    .meaning = Managed customers
