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

    /**
     * Parses them all.
     *
     * @param before done before each of them, perhaps by several threads; may throw to end it
     */
    void run(Runnable before) {
        long characters = sources.stream().mapToLong(source -> source.text().length()).sum();
        if (characters < WORTHWHILE) {
            sources.forEach(each -> parse(each, before));
            return;
        }
        parse(sources.getFirst(), before);
        sources.stream().skip(1).parallel().forEach(each -> parse(each, before));
    }

    private void parse(Source source, Runnable before) {
        before.run();
        PlanAssembler.parse(files.get(source.path()), source.text());
    }
}
