"""What only real services can show: `deploy/test-services start` sets the environment these tests look for."""
