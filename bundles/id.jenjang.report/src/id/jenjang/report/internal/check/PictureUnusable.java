package id.jenjang.report.internal.check;

import id.jenjang.measure.Rencana;
import id.jenjang.model.BerkasPendamping;
import id.jenjang.model.Instansi;
import id.jenjang.model.Laporan;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.report.NarrativePictures;
import id.jenjang.report.image.PictureFiles;
import id.jenjang.report.image.UnusablePictureException;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.Place;
import id.jenjang.rules.PlanRule;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.Severity;

/**
 * J558: a picture cannot be printed. Files that a block of the plan names and that are not there
 * are told when the plan is read.
 */
public final class PictureUnusable extends PlanRule {

    /** The only one. */
    public PictureUnusable() {
        super("J558", Severity.WARNING, Regulation.JENJANG);
    }

    @Override
    protected Class<?> home() {
        return PictureUnusable.class;
    }

    @Override
    protected void check(CheckContext context) {
        Rencana plan = context.plan();
        PictureFiles files = PictureFiles.of(plan);
        for (Instansi agency : plan.all(Instansi.class)) {
            if (agency.getLogo() != null) {
                check(agency.getLogo(), files, context);
            }
        }
        for (Laporan report : plan.all(Laporan.class)) {
            report.getGambar().forEach(each -> check(each, files, context));
            NarrativePictures.unusable(plan, report).forEach(each -> report(each, context));
        }
    }

    private static void check(BerkasPendamping file, PictureFiles files, CheckContext context) {
        if (file.getSumber() == null || file.getLokasi() == null) {
            return;
        }
        try {
            files.of(file);
        } catch (UnusablePictureException e) {
            context.at(file, Literals.BERKAS_PENDAMPING__SUMBER)
                    .report(e.sentence(file.getSumber(), context.locale()));
        }
    }

    private static void report(NarrativePictures.Unusable picture, CheckContext context) {
        Place place =
                new Place.ModelPlace(
                        picture.text(),
                        Literals.BAGIAN__TEKS,
                        -1,
                        picture.offset(),
                        picture.name().length());
        context.at(place)
                .key(picture.name())
                .report(picture.reason().sentence(picture.name(), context.locale()));
    }
}
