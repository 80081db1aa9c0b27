# Labels on the screens of N-able N-sight RMM, letter for letter, as the page on mapping assets prints them.

settings = Settings
psa-integration = PSA Integration
asset-mappings = Asset Mappings
refresh = Refresh
add-client = Add Client
add-site = Add Site
add-device = Add Device
unmap = Unmap
never-map = Never Map
all-devices = All Devices
