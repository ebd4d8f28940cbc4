-- What the open points and the errors were found by: rules of some version, named by a digest. Where it is another than that
-- of the service, or unknown, they are found again after a start.
ALTER TABLE agreement ADD COLUMN assessed_by varchar(64);
