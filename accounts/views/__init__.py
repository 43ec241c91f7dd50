"""The pages at /tai-khoan/."""
