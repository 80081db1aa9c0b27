# Labels on the screens of servereye, which are German, letter for letter, as servereye's help prints them.

system-house-settings = Systemhauseinstellungen
api-keys = API Keys
api-key = API Key
buckets = Buckets
bucket-id = Bucket-ID
role-leader = Leiter
managed-customers = Verwaltete Kunden
