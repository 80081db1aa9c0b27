# Labels on the screens of Workspace 365, letter for letter. What is not on record in English is absent.

## Settings

settings = Settings
integrations = Integrations
autotask-connections = Autotask connections
