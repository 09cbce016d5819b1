package id.jenjang.dsl.ide.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.dsl.ide.internal.Sentences;
import id.jenjang.model.RencanaPackage;
import id.jenjang.model.RencanaPackage.Literals;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class LabelsTest {

    /** What a person sees of the metamodel has a name of its own in both languages. */
    @Test
    void everythingHasALabel() {
        var missing = new ArrayList<String>();
        for (var locale : List.of(Locale.of("id"), Locale.ENGLISH)) {
            var sentences = new Sentences(Labels.class, locale);
            for (var each : RencanaPackage.eINSTANCE.getEClassifiers()) {
                if (each instanceof EEnum values) {
                    values.getELiterals().stream()
                            .map(one -> "pilihan." + values.getName() + "." + one.getLiteral())
                            .filter(key -> sentences.find(key).isEmpty())
                            .forEach(missing::add);
                } else if (each instanceof EClass type && type != Literals.BERKAS) {
                    if (!type.isAbstract() && sentences.find("unsur." + type.getName()).isEmpty()) {
                        missing.add(type.getName());
                    }
                    type.getEStructuralFeatures().stream()
                            .filter(feature -> !feature.isTransient() && !feature.isDerived())
                            .filter(
                                    feature ->
                                            sentences.find("ciri." + feature.getName()).isEmpty())
                            .map(feature -> type.getName() + "." + feature.getName())
                            .forEach(missing::add);
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void aNearerLabelGoesFirst() {
        var labels = new Labels(Locale.of("id"));
        assertEquals("Bunyi sasaran", labels.of(Literals.SASARAN, Literals.BERNAMA__NAMA));
        assertEquals("Tujuan", labels.of(Literals.RENSTRA, Literals.RENSTRA__TUJUAN));
        assertEquals("Tujuan daerah", labels.of(Literals.MISI, Literals.MISI__TUJUAN));
        assertEquals("Nama", labels.of(Literals.PROGRAM, Literals.BERNAMA__NAMA));
        assertEquals(
                "Berkas gambar", labels.of(Literals.GAMBAR, Literals.BERKAS_PENDAMPING__SUMBER));
        assertEquals(
                "Berkas",
                labels.of(Literals.BERKAS_PENDAMPING, Literals.BERKAS_PENDAMPING__SUMBER));
    }
}
