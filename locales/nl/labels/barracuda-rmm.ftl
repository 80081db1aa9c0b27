# No label of Barracuda RMM is on record: its page describes only the side of Microsoft Entra.
