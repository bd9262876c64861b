/** Dies before it listens, with a message on stderr that the report has to show. */
process.stderr.write('cannot read the configuration of the shop\n')
process.exitCode = 1
