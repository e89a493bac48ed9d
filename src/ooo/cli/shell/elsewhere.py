"""The places of platforms that name them in ways of their own, as platformdirs knows them."""

import platformdirs

from ooo.cli.shell.surroundings import Places


def places() -> Places:
    """Give where config, notebook and state lie on this platform."""
    return Places(
        config=f"{platformdirs.user_config_dir('ooo')}/config.toml",
        notebook=f"{platformdirs.user_data_dir('ooo')}/notebook",
        state=platformdirs.user_state_dir("ooo"),
    )
