-- Who wrote something and what was given to families is asked of the items themselves; nothing reads these.
DROP VIEW authored;
DROP VIEW published;
