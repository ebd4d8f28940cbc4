-- What is asked about the agreements as they are now. The content is in the revision of the same version.
CREATE TABLE agreement (
    id          varchar(64) PRIMARY KEY,
    version     integer NOT NULL,
    title       varchar,
    status      varchar(32) NOT NULL,
    profile     varchar(32) NOT NULL,
    valid_from  date,
    valid_until date,
    evaluation  date,
    open_points integer NOT NULL,
    errors      integer NOT NULL,
    stored_at   timestamp with time zone NOT NULL
);
CREATE INDEX agreement_evaluation ON agreement (evaluation);

-- Every version that an agreement had. Rows are added and never changed.
CREATE TABLE agreement_revision (
    agreement_id varchar(64) NOT NULL REFERENCES agreement ON DELETE CASCADE,
    version      integer NOT NULL,
    stored_at    timestamp with time zone NOT NULL,
    stored_by    varchar,
    content      jsonb NOT NULL,
    PRIMARY KEY (agreement_id, version)
);

-- The parties of the agreements as they are now, in the order of the agreement.
CREATE TABLE agreement_organisation (
    agreement_id varchar(64) NOT NULL REFERENCES agreement ON DELETE CASCADE,
    party        varchar(16) NOT NULL,
    position     integer NOT NULL,
    region_code  varchar(8),
    name         varchar NOT NULL,
    search_name  varchar NOT NULL,
    PRIMARY KEY (agreement_id, party, position)
);
CREATE INDEX agreement_organisation_region ON agreement_organisation (region_code);

-- What is still to be settled in the agreements as they are now, in the order of the form.
CREATE TABLE open_point (
    agreement_id varchar(64) NOT NULL REFERENCES agreement ON DELETE CASCADE,
    position     integer NOT NULL,
    question     varchar NOT NULL,
    voice        varchar(16) NOT NULL,
    action       varchar NOT NULL,
    owner        varchar NOT NULL,
    search_owner varchar NOT NULL,
    due          date,
    PRIMARY KEY (agreement_id, position)
);
CREATE INDEX open_point_due ON open_point (due);
