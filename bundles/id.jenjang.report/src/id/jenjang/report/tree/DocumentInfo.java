package id.jenjang.report.tree;

import java.util.Optional;

/**
 * Properties of a document.
 *
 * @param title full title, for example "Laporan Kinerja Instansi Pemerintah Sekretariat Daerah Kota
 *     Dumai Tahun 2023"
 * @param subject kind of document, for example "LKjIP"
 * @param agency name of the agency; it is the author and stands in the page headers
 * @param year year reported on
 * @param language BCP 47 tag of the text, normally "id-ID"
 * @param draft why the document is no more than a draft; empty for a final one
 */
public record DocumentInfo(
        String title,
        String subject,
        String agency,
        int year,
        String language,
        Optional<Draft> draft) {

    /** Properties of a final document. */
    public DocumentInfo(String title, String subject, String agency, int year, String language) {
        this(title, subject, agency, year, language, Optional.empty());
    }
}
