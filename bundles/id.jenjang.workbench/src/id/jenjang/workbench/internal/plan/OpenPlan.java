package id.jenjang.workbench.internal.plan;

import id.jenjang.dsl.PlanLoadException;
import id.jenjang.dsl.ReadingProgress;
import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.PlanEdits;
import id.jenjang.dsl.ide.TextEdit;
import id.jenjang.dsl.ide.guard.FileText;
import id.jenjang.report.DocumentRules;
import id.jenjang.rules.Checker;
import id.jenjang.workbench.internal.Messages;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/**
 * The plan somebody works on: its files as they stand in the editors, what they mean, and everybody
 * who shows it. Every change, from wherever, is a change of a file's document; whoever shows the
 * plan hears of it from here. Changed by the user interface's thread only; what it says now may be
 * asked by any.
 */
public final class OpenPlan {

    /** Somebody who shows the plan. */
    public interface Viewer {

        /** The text of a file has just changed; what it means is not known yet. */
        default void textChanged(Path file) {}

        /**
         * The plan has been read again. What stands against it is what stood there before, if the
         * check is not done yet; then {@link #read} follows.
         */
        default void understood(PlanMoment moment) {}

        /** The plan has been read and checked again. */
        default void read(PlanMoment moment) {}

        /** What was asked for and is still worked out shall be in the texts when this returns. */
        default void finish() {}

        /** A file may have become changed or saved. */
        default void dirtyChanged(PlanFile file) {}

        /** Somebody types what is not in the texts yet, or does so no longer. */
        default void typing(Supplier<PlanEdits> typed) {}

        /** A file or folder is about to be called otherwise or removed: nobody holds it open. */
        default void leave(Path place) {}

        /** A file or folder is called otherwise. */
        default void moved(Path from, Path to) {}

        /** There are other files or folders than before, or they are called otherwise. */
        default void listed() {}

        /** A file has been removed; what was not saved in it is kept for undo only. */
        default void removed(PlanFile file) {}
    }

    private final Path root;
    private final PlanFiles files;
    private final PlanUndo undo = new PlanUndo();
    private final PlanReading reading;
    private final List<Viewer> viewers = new CopyOnWriteArrayList<>();
    private final Map<IDocument, Path> watched = new ConcurrentHashMap<>();
    private final IDocumentListener listener =
            new IDocumentListener() {
                @Override
                public void documentAboutToBeChanged(DocumentEvent event) {
                    // What counts is the text afterwards.
                }

                @Override
                public void documentChanged(DocumentEvent event) {
                    var file = watched.get(event.getDocument());
                    lastChange = new Change(file, event.getOffset());
                    changed(file, event.getDocument());
                }
            };
    private volatile EditedPlan now;
    private volatile PlanMoment newest;
    private volatile PlanMoment moment;
    private Change lastChange;

    /**
     * Where a text has changed.
     *
     * @param offset where what stands there now begins
     */
    record Change(Path file, int offset) {}

    private OpenPlan(Path root, EditedPlan plan) {
        this.root = root;
        this.now = plan;
        this.files = new PlanFiles();
        this.reading = new PlanReading(this::understand, this::become);
    }

    /**
     * Reads the plan that lies in a folder; to be done in the background.
     *
     * @param root absolute and without detours
     * @param progress told of each file that has been read
     * @throws PlanLoadException when the folder does not exist or holds no plan file
     */
    public static EditedPlan read(Path root, Locale locale, ReadingProgress progress)
            throws PlanLoadException {
        return EditedPlan.open(List.of(root), locale, progress)
                .under(new Checker(DocumentRules.registry()));
    }

    /** Opens the plan that was read from a folder. */
    public static OpenPlan of(Path root, EditedPlan read) {
        var open = new OpenPlan(root, read);
        open.reading.soon(read);
        return open;
    }

    /** The folder it lies in. */
    public Path root() {
        return root;
    }

    /** The texts as they stand now. */
    public EditedPlan now() {
        return now;
    }

    /** The newest moment that has been read and checked; empty until the first one is. */
    public Optional<PlanMoment> moment() {
        return Optional.ofNullable(moment);
    }

    /**
     * The newest moment that has been read, checked or not yet; empty until the first one is. What
     * stands against it may be what stood there before.
     */
    public Optional<PlanMoment> newest() {
        return Optional.ofNullable(newest);
    }

    /** Whether what was checked last is what the texts say now. */
    public boolean isRead() {
        return moment != null && moment.plan() == now;
    }

    /** Shows the plan to somebody until {@link #remove}. */
    public void add(Viewer viewer) {
        viewers.add(viewer);
    }

    /** Shows it no longer. */
    public void remove(Viewer viewer) {
        viewers.remove(viewer);
    }

    /** The steps that can be undone. */
    public PlanUndo undo() {
        return undo;
    }

    /** Where a text was changed last; empty when none was. */
    Optional<Change> lastChange() {
        return Optional.ofNullable(lastChange);
    }

    /** Whether a file belongs to the plan. */
    public boolean holds(Path file) {
        return file.startsWith(root);
    }

    /**
     * A file of the plan, shared with everybody who shows it.
     *
     * @throws IOException when there is no such file or it cannot be read as text
     */
    public PlanFile file(Path path) throws IOException {
        var known = files.find(path);
        if (known.isPresent()) {
            return known.get();
        }
        var text = now.text(path);
        return hold(path, text.isPresent() ? text.get() : read(path));
    }

    private String read(Path path) throws IOException {
        return switch (FileText.read(path)) {
            case FileText.Utf8 utf8 -> utf8.text();
            case FileText.Other other -> throw new IOException(other.sentence(now.locale()));
        };
    }

    private PlanFile hold(Path path, String text) {
        var file = files.hold(path, text);
        file.document().addDocumentListener(listener);
        undo.watch(file.document());
        watched.put(file.document(), path);
        return file;
    }

    /** The file a document is the text of; empty for a document of no file of the plan. */
    public Optional<Path> path(IDocument document) {
        return Optional.ofNullable(watched.get(document));
    }

    /** The files that were shown or changed since the plan was opened. */
    public Collection<PlanFile> files() {
        return files.all();
    }

    /**
     * Makes edits of the text, as one step for undo.
     *
     * @param label what the step is called
     * @throws IOException when a file cannot be read or must not be changed; then nothing was
     *     changed
     */
    public void apply(String label, PlanEdits edits) throws IOException {
        for (var file : edits.files()) {
            if (Files.exists(file) && !Files.isWritable(file)) {
                throw new IOException(Messages.get("file.readOnly", root.relativize(file)));
            }
        }
        step(label, edits);
    }

    /**
     * Lets a file say a text, as one step for undo; only what differs is changed. The file may be
     * one that nobody could read so far.
     *
     * @throws IOException when it cannot be read
     */
    public void say(String label, Path path, String text) throws IOException {
        boolean known = files.find(path).isPresent() || now.text(path).isPresent();
        var old = (known ? file(path) : hold(path, "")).document().get();
        if (!old.equals(text)) {
            step(label, PlanEdits.of(path, difference(old, text)));
        }
    }

    private static TextEdit difference(String old, String text) {
        int shorter = Math.min(old.length(), text.length());
        int start = 0;
        while (start < shorter && old.charAt(start) == text.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && old.charAt(old.length() - 1 - end) == text.charAt(text.length() - 1 - end)) {
            end++;
        }
        return new TextEdit(
                start, old.length() - end - start, text.substring(start, text.length() - end));
    }

    /** Somebody else has written a file: the disk says this now. The own text stays. */
    public void changedOnDisk(Path path, String text) {
        var held = files.find(path);
        if (held.isPresent()) {
            held.get().changedOnDisk(text);
            viewers.forEach(each -> each.dirtyChanged(held.get()));
        } else {
            become(path, now.with(path, text));
            viewers.forEach(Viewer::listed);
        }
    }

    /** Somebody else has removed a file; one that is shown stays, and can be saved again. */
    public void gone(Path path) {
        if (files.find(path).isPresent()) {
            changedOnDisk(path, "");
        } else {
            become(path, now.without(path));
            viewers.forEach(Viewer::listed);
        }
    }

    /** An empty file has been made. */
    void made(Path file) {
        var next = TextsBelow.forgetting(now, file);
        become(file, PlanFiles.isPlanFile(file) ? next.with(file, "") : next);
        viewers.forEach(Viewer::listed);
    }

    /** A file or folder is about to be called otherwise or removed. */
    void leave(Path place) {
        viewers.forEach(each -> each.leave(place));
    }

    /** A file or folder is called otherwise; what is not saved in it stays so. */
    void moved(Path from, Path to) {
        var texts = TextsBelow.of(now, files.below(from), from);
        for (var each : files.below(from)) {
            files.remove(each);
            each.moved(TextsBelow.moved(each.path(), from, to));
            files.putBack(each);
            watched.put(each.document(), each.path());
        }
        lastChange = null;
        become(to, texts.at(from, to, file -> files.find(file).isPresent()));
        viewers.forEach(each -> each.moved(from, to));
        viewers.forEach(Viewer::listed);
    }

    /**
     * What belonged to a plan.
     *
     * @param held the files that were shown or changed
     */
    record Removed(TextsBelow texts, List<PlanFile> held) {}

    /** A file or folder has been removed. */
    Removed remove(Path place) {
        var held = files.below(place);
        var texts = TextsBelow.of(now, held, place);
        held.forEach(files::remove);
        become(place, texts.without());
        held.forEach(file -> viewers.forEach(each -> each.removed(file)));
        viewers.forEach(Viewer::listed);
        return new Removed(texts, held);
    }

    /** What was removed is there again. */
    void putBack(Path place, Removed removed) {
        removed.held().forEach(files::putBack);
        become(place, removed.texts().in(now));
        removed.held().forEach(file -> viewers.forEach(each -> each.dirtyChanged(file)));
        viewers.forEach(Viewer::listed);
    }

    /** Files that the plan names are others now; nobody has them open. */
    public void changedBeside(Collection<Path> named) {
        named.forEach(each -> become(each, now.without(each)));
    }

    private void become(Path path, EditedPlan next) {
        now = next;
        reading.soon(now);
        viewers.forEach(each -> each.textChanged(path));
    }

    private void step(String label, PlanEdits edits) throws IOException {
        var documents = new LinkedHashMap<Path, IDocument>();
        for (var file : edits.files()) {
            documents.put(file, file(file).document());
        }
        var back = edits.inverse(file -> documents.get(file).get());
        undo.asOne(
                label,
                () -> rewrite(documents, edits),
                () -> rewrite(documents, back),
                documents.values());
    }

    private static void rewrite(Map<Path, IDocument> documents, PlanEdits edits) {
        documents.forEach((file, document) -> rewrite(document, edits.of(file)));
    }

    private static void rewrite(IDocument document, List<TextEdit> edits) {
        try {
            // From the end, so that the places of the edits before stay right.
            for (var edit : edits.reversed()) {
                document.replace(edit.offset(), edit.length(), edit.replacement());
            }
        } catch (BadLocationException wrong) {
            throw new IllegalStateException("The text is not the one that was edited", wrong);
        }
    }

    /** Everybody puts into the texts what is still worked out: they are to be saved or closed. */
    public void finish() {
        viewers.forEach(Viewer::finish);
    }

    /**
     * Somebody types what is not in the texts yet.
     *
     * @param typed what would put it into the texts as they are when it is asked for, in the user
     *     interface's thread; null once it is there or given up
     */
    public void typing(Supplier<PlanEdits> typed) {
        viewers.forEach(each -> each.typing(typed));
    }

    /** Whether a file has changes that are not saved. */
    public boolean isDirty() {
        return files.all().stream().anyMatch(PlanFile::isDirty);
    }

    /**
     * Saves every changed file.
     *
     * @throws UnsavedFileException when one cannot be written; it is as it was, and those after it
     *     too
     */
    public void save() throws UnsavedFileException {
        finish();
        for (var file : files.all()) {
            if (file.isDirty()) {
                save(file);
            }
        }
    }

    /**
     * Saves a file.
     *
     * @throws UnsavedFileException when it cannot be written; then it is as it was
     */
    public void save(PlanFile file) throws UnsavedFileException {
        try {
            PlanFiles.save(file);
        } catch (IOException unwritable) {
            throw new UnsavedFileException(file.path(), unwritable);
        }
        viewers.forEach(each -> each.dirtyChanged(file));
    }

    /** Lets go of all files; changes that are not saved are lost. */
    public void close() {
        reading.stop();
        watched.keySet().forEach(each -> each.removeDocumentListener(listener));
        watched.keySet().forEach(undo::forget);
        undo.close();
        viewers.clear();
    }

    private void changed(Path file, IDocument document) {
        now = now.with(file, document.get());
        reading.soon(now);
        viewers.forEach(each -> each.textChanged(file));
        files.find(file).ifPresent(each -> viewers.forEach(one -> one.dirtyChanged(each)));
    }

    private void understand(PlanMoment next) {
        if (newest == null || newest.plan() != next.plan()) {
            newest = next;
            viewers.forEach(each -> each.understood(next));
        }
    }

    private void become(PlanMoment next) {
        understand(next);
        newest = next;
        moment = next;
        viewers.forEach(each -> each.read(next));
    }
}
