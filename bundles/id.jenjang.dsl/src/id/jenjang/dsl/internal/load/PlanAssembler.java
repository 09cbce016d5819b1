package id.jenjang.dsl.internal.load;

import id.jenjang.dsl.FileReading;
import id.jenjang.dsl.LoadedPlan;
import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.internal.DslMessages;
import id.jenjang.dsl.internal.link.IdIndex;
import id.jenjang.dsl.internal.link.PlanResource;
import id.jenjang.measure.Rencana;
import id.jenjang.model.Berkas;
import id.jenjang.model.RencanaFactory;
import id.jenjang.rules.Severity;

import jakarta.inject.Inject;
import jakarta.inject.Provider;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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
        return assemble(files, narratives, Optional.empty());
    }

    /**
     * Assembles a plan that follows from another one; what did not change is taken over.
     *
     * @param files the plan files, in an order that keeps that of the earlier plan
     * @param narratives the files the plan names
     * @param before an earlier state of the plan in the same language, if there is one
     */
    public LoadedPlan assemble(
            List<Source> files, PlanFiles narratives, Optional<EarlierPlan> before) {
        var depth = new Depth(messages);
        var sources =
                files.stream()
                        .map(
                                each ->
                                        before.filter(plan -> plan.says(each)).isPresent()
                                                ? each
                                                : depth.refuseTooDeep(each))
                        .toList();
        var named = new FilesNamed(narratives, readable(sources));
        var reading = before.map(EarlierPlan::reading);
        var plan = new PlanReader(resourceSets.get(), factory, reading).read(sources, named);
        var positions = new Positions(plan);
        var problems = problems(plan, positions);
        problems.addAll(new NarrativeLoader(messages, positions, named).load(plan));
        problems.addAll(new CompanionFiles(messages, positions, named).find(plan));
        problems.sort(TextFinding.ORDER);
        return new LoadedPlan(
                index(plan, before),
                new ProblemNames(sources).name(problems),
                positions,
                messages.locale());
    }

    private static Rencana index(PlanReading plan, Optional<EarlierPlan> before) {
        var library = List.of(plan.library().berkas());
        return before.map(each -> each.rencana().following(plan.berkas(), library))
                .orElseGet(() -> Rencana.of(plan.berkas(), library));
    }

    private static List<Path> readable(List<Source> sources) {
        return sources.stream().filter(each -> each.text() != null).map(Source::path).toList();
    }

    private List<TextFinding> problems(PlanReading plan, Positions positions) {
        var problems = new ArrayList<TextFinding>();
        for (var file : plan.files()) {
            if (file.isReadable()) {
                problems.addAll(
                        new ResourceProblems(
                                        file.source().path(), file.resource(), positions, messages)
                                .all());
            } else {
                problems.add(FileProblems.unreadable(file.source()));
            }
        }
        problems.addAll(duplicates(plan.index(), positions, positions));
        return problems;
    }

    /**
     * Reads a changed text of one file among the names of a plan.
     *
     * @param changed the file as it is now
     * @param before where everything stands in the plan as it was
     */
    public FileReading reread(Source changed, Positions before) {
        var source = new Depth(messages).refuseTooDeep(changed);
        if (source.text() == null) {
            return new FileReading(
                    RencanaFactory.eINSTANCE.createBerkas(),
                    List.of(FileProblems.unreadable(source)));
        }
        var path = source.path();
        var resources = resourceSets.get();
        var resource = (PlanResource) factory.createResource(URI.createURI("rencana:/0.jenjang"));
        resources.getResources().add(resource);
        parse(resource, source.text());
        root(resource).setLokasi(path.toString());
        var file = new WholeFile(source, resource);
        var index = before.plan().indexWith(file, path);
        file.finish(index);
        resources.getResources().clear();
        var positions = new Positions(path, resource, before);
        var problems =
                new ArrayList<>(new ResourceProblems(path, resource, positions, messages).all());
        problems.addAll(duplicates(index, positions, before));
        problems.sort(TextFinding.ORDER);
        return new FileReading(root(resource), new ProblemNames(List.of(source)).name(problems));
    }

    /** The language of its messages. */
    public Locale locale() {
        return messages.locale();
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
