package id.jenjang.dsl.internal.load;

import id.jenjang.dsl.internal.link.IdIndex;
import id.jenjang.dsl.internal.link.PlanResource;
import id.jenjang.model.Bernama;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResourceSet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the files of one plan and links them. Where an earlier state of the plan is known, files
 * that lead to nothing new are shared with it, files that do are copied, and of a changed file the
 * changed elements are parsed. Usable once.
 */
final class PlanReader {

    private final XtextResourceSet resources;
    private final IResourceFactory factory;
    private final Optional<PlanReading> before;
    private int made;

    /**
     * A reader.
     *
     * @param resources an empty set
     * @param before an earlier state of the plan, if there is one
     */
    PlanReader(XtextResourceSet resources, IResourceFactory factory, Optional<PlanReading> before) {
        this.resources = resources;
        this.factory = factory;
        this.before = before;
    }

    /**
     * Reads a plan.
     *
     * @param sources its files, each once
     * @param beside what the files name beside the plan; tells, too, when nobody needs it any more
     */
    PlanReading read(List<Source> sources, FilesNamed beside) {
        var library = library();
        var changed = changed(sources, beside);
        var renewal =
                before.map(plan -> Renewal.of(plan, sources, changed, beside))
                        .orElse(Renewal.NOTHING);
        var making = new LinkedHashMap<Path, FileInMaking>(changed);
        for (var source : sources) {
            if (renewal.renewed().contains(source.path())) {
                beside.goOn();
                making.put(source.path(), renewed(source.path(), renewal));
            }
        }
        var names = new ArrayList<List<Bernama>>();
        names.add(library.names());
        for (var source : sources) {
            names.add(names(source, making));
        }
        var index = new IdIndex(names);
        var linked = library.finish(index);
        var files = new ArrayList<ReadFile>();
        for (var source : sources) {
            beside.goOn();
            var file = making.get(source.path());
            files.add(file == null ? kept(source) : file.finish(index));
        }
        resources.getResources().clear();
        return new PlanReading(files, linked, index);
    }

    private ReadFile kept(Source source) {
        return source.text() == null
                ? new ReadFile(source, null, List.of(), Set.of())
                : earlier(source.path()).orElseThrow();
    }

    private List<Bernama> names(Source source, Map<Path, FileInMaking> making) {
        var file = making.get(source.path());
        return file == null ? kept(source).names() : file.names();
    }

    private Optional<ReadFile> earlier(Path path) {
        return before.flatMap(plan -> plan.file(path)).filter(ReadFile::isReadable);
    }

    private FileInMaking library() {
        if (before.isPresent()) {
            return new KeptFile(before.get().library());
        }
        var resource = BuiltInLibrary.create(factory);
        resources.getResources().add(resource);
        PlanAssembler.parse(resource, BuiltInLibrary.text());
        return new WholeFile(Source.ofText(Path.of(""), BuiltInLibrary.text()), resource);
    }

    /** The files whose text is new, in their order. */
    private Map<Path, FileInMaking> changed(List<Source> sources, FilesNamed beside) {
        var result = new LinkedHashMap<Path, FileInMaking>();
        var whole = new LinkedHashMap<Path, PlanResource>();
        var texts = new ArrayList<Source>();
        for (var source : sources) {
            var old = earlier(source.path());
            if (source.text() == null
                    || old.filter(each -> each.source().text().equals(source.text())).isPresent()) {
                continue;
            }
            beside.goOn();
            var spliced =
                    old.flatMap(
                            file ->
                                    Splice.of(file, source.text(), this::parse)
                                            .map(
                                                    each ->
                                                            RenewedFile.changed(
                                                                    file, source, each, create())));
            spliced.ifPresent(file -> result.put(source.path(), file));
            if (spliced.isEmpty()) {
                whole.put(source.path(), added());
                texts.add(source);
            }
        }
        new ParallelParser(whole, texts).run(beside);
        texts.forEach(each -> result.put(each.path(), whole(each, whole.get(each.path()))));
        return result;
    }

    private static WholeFile whole(Source source, PlanResource resource) {
        PlanAssembler.root(resource).setLokasi(source.path().toString());
        return new WholeFile(source, resource);
    }

    private FileInMaking renewed(Path path, Renewal renewal) {
        var file = earlier(path).orElseThrow();
        if (file.resource().getParseResult().getRootNode().getSyntaxErrorMessage() != null) {
            var resource = added();
            PlanAssembler.parse(resource, file.source().text());
            return whole(file.source(), resource);
        }
        return RenewedFile.same(file, renewal.sameNames() ? file.leadsTo() : null, create());
    }

    private PlanResource parse(String text) {
        var resource = added();
        PlanAssembler.parse(resource, text);
        return resource;
    }

    private PlanResource added() {
        var resource = create();
        resources.getResources().add(resource);
        return resource;
    }

    private PlanResource create() {
        return (PlanResource)
                factory.createResource(URI.createURI("rencana:/" + made++ + ".jenjang"));
    }

    /** A file that is read already. */
    private record KeptFile(ReadFile file) implements FileInMaking {

        @Override
        public List<Bernama> names() {
            return file.names();
        }

        @Override
        public ReadFile finish(IdIndex index) {
            return file;
        }
    }
}
