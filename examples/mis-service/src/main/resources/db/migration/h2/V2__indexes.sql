-- Which policies are overdue, or fall due between two days.
create index school_due_by on school (due_by, urn);
