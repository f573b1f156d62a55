import { MemoryStore } from '$lib/stores/memory-store';
import { conformance } from '../stores/conformance';

conformance('memory store', (dataset, incidents) => new MemoryStore(dataset, incidents));
