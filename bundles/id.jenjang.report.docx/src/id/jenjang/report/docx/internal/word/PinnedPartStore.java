package id.jenjang.report.docx.internal.word;

import jakarta.xml.bind.JAXBException;

import org.docx4j.openpackaging.contenttype.ContentTypeManager;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.io3.stores.PartStore;
import org.docx4j.openpackaging.parts.CustomXmlDataStoragePart;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.BinaryPart;
import org.docx4j.openpackaging.parts.XmlPart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Collects the parts of a package and writes them as a zip whose bytes depend on the content alone:
 * parts in a fixed order, one fixed time for all. Write-only; knows parts made of JAXB content or
 * of bytes.
 */
final class PinnedPartStore implements PartStore {

    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private final Map<String, byte[]> parts = new TreeMap<>();
    private OutputStream out;

    @Override
    public void setOutputStream(OutputStream target) {
        out = target;
    }

    @Override
    public void saveContentTypes(ContentTypeManager types) throws Docx4JException {
        var bytes = new ByteArrayOutputStream();
        try {
            types.marshal(bytes);
        } catch (JAXBException e) {
            throw new Docx4JException("content types", e);
        }
        parts.put(CONTENT_TYPES, bytes.toByteArray());
    }

    @Override
    public void saveJaxbXmlPart(JaxbXmlPart part) throws Docx4JException {
        var bytes = new ByteArrayOutputStream();
        try {
            part.marshal(bytes);
        } catch (JAXBException e) {
            throw new Docx4JException(part.getPartName().getName(), e);
        }
        parts.put(entry(part.getPartName()), bytes.toByteArray());
    }

    private static String entry(PartName part) {
        var name = part.getName();
        return name.startsWith("/") ? name.substring(1) : name;
    }

    @Override
    public void finishSave() throws Docx4JException {
        var ordered = new LinkedHashMap<String, byte[]>();
        ordered.put(CONTENT_TYPES, parts.remove(CONTENT_TYPES));
        ordered.putAll(parts);
        try {
            PinnedZip.write(ordered, out);
        } catch (IOException e) {
            throw new Docx4JException("zip", e);
        }
    }

    @Override
    public void saveCustomXmlDataStoragePart(CustomXmlDataStoragePart part) throws Docx4JException {
        throw unsupported(part.getPartName());
    }

    @Override
    public void saveXmlPart(XmlPart part) throws Docx4JException {
        throw unsupported(part.getPartName());
    }

    @Override
    public void saveBinaryPart(Part part) throws Docx4JException {
        parts.put(entry(part.getPartName()), ((BinaryPart) part).getBytes());
    }

    @Override
    public InputStream loadPart(String name) throws Docx4JException {
        throw new Docx4JException("write-only store: " + name);
    }

    @Override
    public long getPartSize(String name) throws Docx4JException {
        throw new Docx4JException("write-only store: " + name);
    }

    @Override
    public void rename(PartName from, PartName to) {
        parts.put(to.getName(), parts.remove(from.getName()));
    }

    @Override
    public void setSourcePartStore(PartStore source) {
        // a new package has no source
    }

    @Override
    public void dispose() {
        parts.clear();
    }

    private static Docx4JException unsupported(PartName name) {
        return new Docx4JException("not a JAXB part: " + name.getName());
    }
}
