// Stands in for the native watchdog: the extension host ends when the process that started it is gone.
exports.start = parent => {
  setInterval(() => {
    try {
      process.kill(parent, 0);
    } catch {
      process.exit(87);
    }
  }, 3000).unref();
};
