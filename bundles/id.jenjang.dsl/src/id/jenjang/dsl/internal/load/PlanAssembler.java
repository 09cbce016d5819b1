package id.jenjang.dsl.internal.load;

import id.jenjang.dsl.FileReading;
import id.jenjang.dsl.LoadedPlan;
import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.internal.DslMessages;
import id.jenjang.dsl.internal.link.IdIndex;
import id.jenjang.measure.Rencana;
import id.jenjang.model.Berkas;
import id.jenjang.model.RencanaFactory;
import id.jenjang.rules.Severity;

import jakarta.inject.Inject;
import jakarta.inject.Provider;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Makes one linked plan of many files: parse each, index all names, link, read the narrative files.
 */
public final class PlanAssembler {

    private final Provider<XtextResourceSet> resourceSets;
    private final IResourceFactory factory;
    private final DslMessages messages;

    @Inject
    PlanAssembler(
            Provider<XtextResourceSet> resourceSets,
            IResourceFactory factory,
            DslMessages messages) {
        this.resourceSets = resourceSets;
        this.factory = factory;
        this.messages = messages;
    }

    /**
     * Assembles a plan.
     *
     * @param files the plan files
     * @param narratives the files the plan names
     */
    public LoadedPlan assemble(List<Source> files, PlanFiles narratives) {
        var sources = files.stream().map(new Depth(messages)::refuseTooDeep).toList();
        var resources = resourceSets.get();
        var parsed = new LinkedHashMap<Path, XtextResource>();
        var problems = new ArrayList<TextFinding>();
        for (var source : sources) {
            if (source.text() == null) {
                problems.add(FileProblems.unreadable(source));
            } else {
                parsed.put(source.path(), resource(resources, parsed.size()));
            }
        }
        var library = BuiltInLibrary.addTo(resources, factory);
        new ParallelParser(parsed, sources).run();
        parse(library, BuiltInLibrary.text());
        parsed.forEach((path, resource) -> root(resource).setLokasi(path.toString()));
        var index = IdIndex.install(resources);
        var positions = new Positions(parsed);
        for (var entry : parsed.entrySet()) {
            problems.addAll(
                    new ResourceProblems(entry.getKey(), entry.getValue(), positions, messages)
                            .all());
        }
        problems.addAll(duplicates(index, positions, positions));
        var narrative = new NarrativeLoader(messages, positions, narratives);
        problems.addAll(narrative.load(parsed));
        problems.addAll(new CompanionFiles(messages, positions, narratives).find(parsed));
        problems.sort(TextFinding.ORDER);
        var named = new ProblemNames(sources).name(problems);
        var berkas = parsed.values().stream().map(PlanAssembler::root).toList();
        return new LoadedPlan(
                Rencana.of(berkas, List.of(root(library))),
                named,
                UnreadPlaces.of(named, parsed),
                positions,
                messages.locale());
    }

    /**
     * Reads a changed text of one file among the names of a plan.
     *
     * @param changed the file as it is now
     * @param plan the files of the plan as it was, at least one
     * @param before where everything stands in the plan as it was
     */
    public FileReading reread(Source changed, List<Berkas> plan, Positions before) {
        var source = new Depth(messages).refuseTooDeep(changed);
        if (source.text() == null) {
            return new FileReading(
                    RencanaFactory.eINSTANCE.createBerkas(),
                    List.of(FileProblems.unreadable(source)));
        }
        var path = source.path();
        var resources = resourceSets.get();
        var resource = resource(resources, 0);
        parse(resource, source.text());
        root(resource).setLokasi(path.toString());
        var index =
                IdIndex.install(
                        resources,
                        IdIndex.of(plan.getFirst()).orElseThrow(),
                        each -> before.file(each).filter(path::equals).isPresent(),
                        earlier(path, plan, before));
        var positions = new Positions(Map.of(path, resource));
        positions.addBroken(before);
        var problems =
                new ArrayList<>(new ResourceProblems(path, resource, positions, messages).all());
        problems.addAll(duplicates(index, positions, before));
        problems.sort(TextFinding.ORDER);
        return new FileReading(root(resource), new ProblemNames(List.of(source)).name(problems));
    }

    /** Whether a file comes before the given one; a new file has its place by its name. */
    private static Predicate<Resource> earlier(Path file, List<Berkas> plan, Positions before) {
        var paths = plan.stream().map(each -> before.file(each).orElseThrow()).toList();
        int place = paths.indexOf(file);
        return each -> {
            var path = before.file(each);
            return path.isEmpty()
                    || (place < 0
                            ? path.get().compareTo(file) < 0
                            : paths.indexOf(path.get()) < place);
        };
    }

    private XtextResource resource(XtextResourceSet resources, int number) {
        var resource =
                (XtextResource)
                        factory.createResource(URI.createURI("rencana:/" + number + ".jenjang"));
        resources.getResources().add(resource);
        return resource;
    }

    static void parse(XtextResource resource, String text) {
        try {
            resource.load(
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                    Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    static Berkas root(XtextResource resource) {
        return (Berkas) resource.getContents().getFirst();
    }

    private List<TextFinding> duplicates(IdIndex index, Positions positions, Positions elsewhere) {
        var result = new ArrayList<TextFinding>();
        index.duplicates()
                .forEach(
                        (id, elements) -> {
                            var original =
                                    index.find(id)
                                            .flatMap(
                                                    first ->
                                                            positions
                                                                    .ofId(first)
                                                                    .or(
                                                                            () ->
                                                                                    elsewhere.ofId(
                                                                                            first)));
                            for (var element : elements) {
                                var here = positions.ofId(element);
                                if (here.isPresent()) {
                                    var message =
                                            original.map(
                                                            first ->
                                                                    messages.get(
                                                                            "id.ganda",
                                                                            id,
                                                                            first.file(),
                                                                            first.line()))
                                                    .orElseGet(
                                                            () ->
                                                                    messages.get(
                                                                            "id.ganda.pustaka",
                                                                            id));
                                    result.add(
                                            new TextFinding(
                                                    "S005",
                                                    Severity.ERROR,
                                                    here.get(),
                                                    message,
                                                    original.stream().toList(),
                                                    List.of()));
                                }
                            }
                        });
        return result;
    }
}
