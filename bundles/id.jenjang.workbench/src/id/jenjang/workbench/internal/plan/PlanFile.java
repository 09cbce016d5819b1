package id.jenjang.workbench.internal.plan;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModel;

import java.nio.file.Path;

/**
 * A file of the plan as it stands in the workbench: one document for everybody who shows or changes
 * it, and the text that lies on the disk, as far as the workbench knows.
 */
public final class PlanFile {

    private final SharedDocument document;
    private final AnnotationModel annotations = new AnnotationModel();
    private Path path;
    private String onDisk;
    private long savedStamp;

    PlanFile(Path path, String onDisk) {
        this.path = path;
        this.onDisk = onDisk;
        this.document = new SharedDocument(onDisk);
        this.savedStamp = document.getModificationStamp();
        annotations.setLockObject(document.getLockObject());
        annotations.connect(document);
    }

    /** Where it lies. */
    public Path path() {
        return path;
    }

    /** Its text, changed by whoever changes the plan. */
    public IDocument document() {
        return document;
    }

    /** What is marked in its text. */
    public IAnnotationModel annotations() {
        return annotations;
    }

    /** The text that was last read from the disk or written to it. */
    public String onDisk() {
        return onDisk;
    }

    /** Whether it says something else than the file on the disk did. */
    public boolean isDirty() {
        // Asked at every key by everybody who shows it: the length tells most often, without a
        // copy.
        return document.getModificationStamp() != savedStamp
                && (document.getLength() != onDisk.length() || !document.get().equals(onDisk));
    }

    /** The disk says this now, and so does the document. */
    void written(String text) {
        onDisk = text;
        savedStamp = document.getModificationStamp();
    }

    /** It is called otherwise now. */
    void moved(Path to) {
        path = to;
    }

    /** Somebody else has written this to the disk; the document says what it said. */
    void changedOnDisk(String text) {
        onDisk = text;
        savedStamp = document.get().equals(text) ? document.getModificationStamp() : -1;
    }
}
