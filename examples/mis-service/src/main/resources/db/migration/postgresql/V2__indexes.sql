-- Which policies are overdue, or fall due between two days; most of those that cannot be told are left out.
create index school_due_by on school (due_by, urn) where due_by is not null;

-- What policies say, such as content @> '{"school": {"phase": "primary"}}'.
create index policy_version_content on policy_version using gin (content jsonb_path_ops);
