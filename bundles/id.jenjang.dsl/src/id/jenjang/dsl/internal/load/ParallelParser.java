package id.jenjang.dsl.internal.load;

import id.jenjang.dsl.internal.link.PlanResource;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Parses the files of a plan, large plans on all cores. Each resource has a parser of its own; what
 * parsers share is made complete by parsing the first file alone.
 */
final class ParallelParser {

    /** Below this many characters the threads cost more than they save. */
    private static final int WORTHWHILE = 500_000;

    private final Map<Path, PlanResource> files;
    private final List<Source> sources;
    private final AtomicInteger parsed = new AtomicInteger();

    ParallelParser(Map<Path, PlanResource> files, List<Source> sources) {
        this.files = files;
        this.sources = sources.stream().filter(source -> source.text() != null).toList();
    }

    /**
     * Parses them all.
     *
     * @param waiting asked before each of them whether to go on, and told after it; perhaps by
     *     several threads
     */
    void run(FilesNamed waiting) {
        long characters = sources.stream().mapToLong(source -> source.text().length()).sum();
        if (characters < WORTHWHILE) {
            sources.forEach(each -> parse(each, waiting));
            return;
        }
        parse(sources.getFirst(), waiting);
        sources.stream().skip(1).parallel().forEach(each -> parse(each, waiting));
    }

    private void parse(Source source, FilesNamed waiting) {
        waiting.goOn();
        PlanAssembler.parse(files.get(source.path()), source.text());
        waiting.parsed(parsed.incrementAndGet(), sources.size());
    }
}
