-- What an event said can be erased for good; the event itself stays in its chain, by its digest.

-- What the last event of this device erases, if it erases anything.
CREATE VIEW erasing AS
    SELECT device.number AS device, stretch.value ->> 0 AS first, stretch.value ->> 1 AS last
    FROM (SELECT body FROM event ORDER BY place DESC LIMIT 1) AS said,
        json_each(said.body, '$.entries') AS entry,
        json_each(entry.value, '$.sequences') AS stretch
        JOIN device ON hex(device.id) = upper(replace(entry.value ->> '$.device', '-', ''))
    WHERE said.body ->> '$.kind' GLOB '*-erased';

-- In place of the body of an erased event stands {"erased":"<digest>"}. Nothing else of it changes, and only while the event that
-- names it is the last one.
DROP TRIGGER event_is_never_changed;
CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
WHEN NOT (
    NEW.body GLOB '{"erased":"*"}' AND length(NEW.body) = 77 AND OLD.body NOT GLOB '{"erased":*'
    AND (NEW.place, NEW.device, NEW.sequence, NEW.id, NEW.at, NEW.previous, NEW.hash)
        IS (OLD.place, OLD.device, OLD.sequence, OLD.id, OLD.at, OLD.previous, OLD.hash)
    AND EXISTS (SELECT 1 FROM erasing WHERE device = OLD.device AND OLD.sequence BETWEEN first AND last)
)
BEGIN
    SELECT RAISE(ABORT, 'an event is never changed');
END;

-- An erased event of another device is veiled again.
DROP TRIGGER revealed_is_never_deleted;
CREATE TRIGGER revealed_is_never_deleted BEFORE DELETE ON revealed
WHEN NOT EXISTS (SELECT 1 FROM erasing WHERE device = OLD.device AND OLD.sequence BETWEEN first AND last)
BEGIN
    SELECT RAISE(ABORT, 'an event is never deleted');
END;
