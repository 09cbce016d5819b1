package id.jenjang.report;

import id.jenjang.measure.Rencana;
import id.jenjang.model.Bagian;
import id.jenjang.model.Laporan;
import id.jenjang.report.image.PictureFiles;
import id.jenjang.report.image.UnusablePictureException;
import id.jenjang.report.internal.Narratives;
import id.jenjang.report.internal.text.MarkdownBlocks;

import java.util.ArrayList;
import java.util.List;

/** The pictures the narrative of a report names. */
public final class NarrativePictures {

    private NarrativePictures() {}

    /**
     * A picture that cannot be printed; the report has a sentence in its place.
     *
     * @param text the narrative that names it
     * @param name the name as written
     * @param offset where it stands in the narrative
     * @param reason what is wrong
     */
    public record Unusable(Bagian text, String name, int offset, UnusablePictureException reason) {}

    /**
     * The pictures of a report that cannot be printed, in the order written.
     *
     * @param rencana the plan; never null
     * @param laporan the report's definition; never null
     */
    public static List<Unusable> unusable(Rencana rencana, Laporan laporan) {
        PictureFiles files = PictureFiles.of(rencana);
        List<Unusable> unusable = new ArrayList<>();
        for (Bagian text : laporan.getBagian()) {
            if (text.getTeks() != null && text.getTeks().contains("![")) {
                for (String name : MarkdownBlocks.pictures(Narratives.markdown(text))) {
                    try {
                        files.of(text, name);
                    } catch (UnusablePictureException e) {
                        int at = Math.max(0, text.getTeks().indexOf(name));
                        unusable.add(new Unusable(text, name, at, e));
                    }
                }
            }
        }
        return unusable;
    }
}
