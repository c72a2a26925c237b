"""Qualgraph as people see it: screens derived from the declarations, which talk GraphQL like everybody else."""
