#!/usr/bin/env node
import { main } from "../dist/bin/aether.js";

process.exitCode = await main(process.argv.slice(2));
