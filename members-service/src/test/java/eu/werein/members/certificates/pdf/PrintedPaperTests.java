package eu.werein.members.certificates.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import eu.werein.members.certificates.CertificateFixture;
import eu.werein.members.person.Language;
import eu.werein.platform.tenant.TenantContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

class PrintedPaperTests {

    private final PrintedPaper paper =
            new PrintedPaper(CertificateFixture.HOSTS, CertificateFixture.ADDRESSES);

    @BeforeAll
    static void begin() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private byte[] pdf(Language language) {
        return TenantContext.call(
                CertificateFixture.HOST,
                () -> paper.pdf(CertificateFixture.certificate(language), CertificateFixture.AN));
    }

    @ParameterizedTest
    @EnumSource
    void everybodyCanHaveItReadAloudAndKeepItForEver(Language language) throws Exception {
        byte[] pdf = pdf(language);

        assertThat(violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(violations(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    private static String violations(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(100);
            return result.isCompliant() ? "" : result.getTestAssertions().toString();
        }
    }

    @Test
    void itSaysWhoTookPartInWhat() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(Language.FR))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(
                            "Attestation de participation",
                            "An Peeters & Zoë",
                            "Oser vendre <à l'étranger>",
                            "du 4 mars 2027 au 18 mars 2027",
                            "https://werein.example/verify/es-uvigo/");
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
        }
    }
}
