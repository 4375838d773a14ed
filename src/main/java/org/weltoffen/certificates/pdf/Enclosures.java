package org.weltoffen.certificates.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.weltoffen.certificates.spi.Attachment;

/// Puts files into the document as associated files of the whole (PDF/A-3).
final class Enclosures {

    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
    private static final COSName ASSOCIATED = COSName.getPDFName("AF");

    private final PDDocument document;
    private final Instant at;

    private Enclosures(PDDocument document, Instant at) {
        this.document = document;
        this.at = at;
    }

    static void add(PDDocument document, List<Attachment> attachments, Instant at) throws IOException {
        if (!attachments.isEmpty()) {
            new Enclosures(document, at).add(attachments);
        }
    }

    private void add(List<Attachment> attachments) throws IOException {
        var byName = new TreeMap<String, PDComplexFileSpecification>();
        var associated = new COSArray();
        for (var attachment : attachments) {
            var file = file(attachment);
            byName.put(attachment.name(), file);
            associated.add(file.getCOSObject());
        }
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(byName);
        var catalog = document.getDocumentCatalog();
        var names = names(catalog);
        names.setEmbeddedFiles(tree);
        catalog.setNames(names);
        catalog.getCOSObject().setItem(ASSOCIATED, associated);
    }

    private static PDDocumentNameDictionary names(PDDocumentCatalog catalog) {
        var names = catalog.getNames();
        return names == null ? new PDDocumentNameDictionary(catalog) : names;
    }

    private PDComplexFileSpecification file(Attachment attachment) throws IOException {
        var stream = new PDEmbeddedFile(document, new ByteArrayInputStream(attachment.bytes()), COSName.FLATE_DECODE);
        stream.setSubtype(attachment.mediaType());
        stream.setSize(attachment.bytes().length);
        var moment = GregorianCalendar.from(at.atZone(ZoneOffset.UTC));
        stream.setCreationDate(moment);
        stream.setModDate(moment);
        var file = new PDComplexFileSpecification();
        file.setFile(attachment.name());
        file.setFileUnicode(attachment.name());
        file.setEmbeddedFile(stream);
        file.setEmbeddedFileUnicode(stream);
        file.setFileDescription(attachment.description());
        file.getCOSObject().setName(RELATIONSHIP, attachment.relationship());
        return file;
    }
}
