-- What came of the numbers that a project promises: no part of the application form.
ALTER TABLE project_result ADD COLUMN realised_thousandths INTEGER
--;
ALTER TABLE project_result ADD COLUMN realised_until TEXT CHECK (realised_until IS date(realised_until))
--;
ALTER TABLE project_result ADD COLUMN realised_remark TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE project_promise ADD COLUMN realised_thousandths INTEGER
--;
ALTER TABLE project_promise ADD COLUMN realised_until TEXT CHECK (realised_until IS date(realised_until))
--;
ALTER TABLE project_promise ADD COLUMN realised_remark TEXT NOT NULL DEFAULT ''
