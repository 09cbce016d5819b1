package id.jenjang.dsl.internal.load;

import id.jenjang.dsl.internal.link.PlanResource;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Parses the files of a plan, large plans on all cores. Each resource has a parser of its own; what
 * parsers share is made complete by parsing the first file alone.
 */
final class ParallelParser {

    /** Below this many characters the threads cost more than they save. */
    private static final int WORTHWHILE = 500_000;

    private final Map<Path, PlanResource> files;
    private final List<Source> sources;

    ParallelParser(Map<Path, PlanResource> files, List<Source> sources) {
        this.files = files;
        this.sources = sources.stream().filter(source -> source.text() != null).toList();
    }

    void run() {
        long characters = sources.stream().mapToLong(source -> source.text().length()).sum();
        if (characters < WORTHWHILE) {
            sources.forEach(this::parse);
            return;
        }
        parse(sources.getFirst());
        sources.stream().skip(1).parallel().forEach(this::parse);
    }

    private void parse(Source source) {
        PlanAssembler.parse(files.get(source.path()), source.text());
    }
}
