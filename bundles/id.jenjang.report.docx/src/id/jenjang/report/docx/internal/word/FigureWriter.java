package id.jenjang.report.docx.internal.word;

import id.jenjang.report.docx.internal.flow.Span;
import id.jenjang.report.docx.internal.trace.Trace;

import jakarta.xml.bind.JAXBElement;

import org.docx4j.w15.CTSdtAppearance;
import org.docx4j.w15.STSdtAppearance;
import org.docx4j.wml.Id;
import org.docx4j.wml.R;
import org.docx4j.wml.SdtRun;
import org.docx4j.wml.Tag;

/**
 * Writes a figure as a content control around its run. The control is invisible and not locked: the
 * page looks and the text is edited as without it.
 */
final class FigureWriter {

    /** Older programs skip what is not in the first version of the format. */
    static final String IGNORABLE = "w15";

    private static final JAXBElement<CTSdtAppearance> HIDDEN = hidden();

    private final Ids ids;
    private final Trace trace;

    /**
     * @param ids numbers the controls
     * @param trace gives tags and remembers what they stand for
     */
    FigureWriter(Ids ids, Trace trace) {
        this.ids = ids;
        this.trace = trace;
    }

    JAXBElement<SdtRun> control(Span.Figure figure, R run) {
        var properties = Wml.FACTORY.createSdtPr();
        var parts = properties.getRPrOrAliasOrLock();
        var title = Wml.FACTORY.createSdtPrAlias();
        title.setVal(Trace.title(figure.origin()));
        parts.add(Wml.FACTORY.createSdtPrAlias(title));
        var tag = new Tag();
        tag.setVal(trace.note(figure.origin(), figure.shown().text()));
        parts.add(tag);
        var id = new Id();
        id.setVal(Wml.number(ids.nextControl()));
        parts.add(id);
        parts.add(HIDDEN);
        var control = Wml.FACTORY.createSdtRun();
        control.setSdtPr(properties);
        var content = Wml.FACTORY.createCTSdtContentRun();
        content.getContent().add(run);
        control.setSdtContent(content);
        return Wml.FACTORY.createPSdt(control);
    }

    private static JAXBElement<CTSdtAppearance> hidden() {
        var factory = new org.docx4j.w15.ObjectFactory();
        var appearance = factory.createCTSdtAppearance();
        appearance.setVal(STSdtAppearance.HIDDEN);
        return factory.createAppearance(appearance);
    }
}
