"""How fast `ooo` is, measured as whole processes beside the bare interpreter and its peers."""
