package id.jenjang.cli.internal;

/**
 * Who tells the page numbers of a document; the names, in any case, are the values of {@code
 * --halaman}.
 */
enum PageChoice {
    /** LibreOffice where it is installed, else our own layout. */
    OTOMATIS,
    /** LibreOffice. */
    LIBREOFFICE,
    /** Our own layout. */
    MANDIRI
}
