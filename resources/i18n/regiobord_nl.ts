<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl">
<context>
    <name>BundleLoss</name>
    <message>
        <source>has no tags: a screen reader finds no headings, lists or tables in it</source>
        <translation>heeft geen structuur: een voorleesprogramma vindt er geen koppen, lijsten of tabellen in</translation>
    </message>
    <message>
        <source>its tags were damaged and have been left out</source>
        <translation>de structuur voor voorleesprogramma&apos;s was beschadigd en is weggelaten</translation>
    </message>
    <message>
        <source>bookmarks that lead nowhere: %1</source>
        <translation>bladwijzers die nergens heen leiden: %1</translation>
    </message>
    <message>
        <source>bookmarks left out: %1</source>
        <translation>weggelaten bladwijzers: %1</translation>
    </message>
    <message>
        <source>links that led nowhere and were removed: %1</source>
        <translation>verwijderde links die nergens heen leidden: %1</translation>
    </message>
    <message>
        <source>links to other files that were removed: %1</source>
        <translation>verwijderde links naar andere bestanden: %1</translation>
    </message>
    <message>
        <source>scripts and commands that were removed: %1</source>
        <translation>verwijderde scripts en opdrachten: %1</translation>
    </message>
    <message>
        <source>sound, film or 3D of which only a picture is left: %1</source>
        <translation>geluid, film of 3D waarvan alleen een beeld over is: %1</translation>
    </message>
    <message>
        <source>files inside the PDF that were removed: %1</source>
        <translation>verwijderde bestanden in de PDF: %1</translation>
    </message>
    <message>
        <source>form fields that became plain text: %1</source>
        <translation>formuliervelden die gewone tekst zijn geworden: %1</translation>
    </message>
    <message>
        <source>filled form fields that cannot be shown: %1</source>
        <translation>ingevulde formuliervelden die niet getoond kunnen worden: %1</translation>
    </message>
    <message>
        <source>digital signatures that are no longer valid: %1</source>
        <translation>digitale handtekeningen die niet meer gelden: %1</translation>
    </message>
    <message>
        <source>comments of a reviewer that are in the bundle: %1</source>
        <translation>opmerkingen van een lezer die in de bundel staan: %1</translation>
    </message>
    <message>
        <source>blacked out places with the text still below: %1</source>
        <translation>zwartgelakte plekken waaronder de tekst nog staat: %1</translation>
    </message>
    <message>
        <source>its own page numbers gave way to those of the bundle</source>
        <translation>de eigen paginanummers zijn vervangen door die van de bundel</translation>
    </message>
    <message>
        <source>its ban on copying or printing does not hold in the bundle</source>
        <translation>het verbod op kopiëren of afdrukken geldt niet in de bundel</translation>
    </message>
    <message>
        <source>a small defect was mended while reading</source>
        <translation>een klein gebrek is bij het lezen hersteld</translation>
    </message>
</context>
<context>
    <name>FormReader</name>
    <message>
        <source>total costs</source>
        <translation>totale kosten</translation>
    </message>
    <message>
        <source>co-financing</source>
        <translation>cofinanciering</translation>
    </message>
    <message>
        <source>requested grant</source>
        <translation>gevraagde subsidie</translation>
    </message>
    <message>
        <source>total financing</source>
        <translation>totale financiering</translation>
    </message>
    <message>
        <source>%1: no amount was filled in.</source>
        <translation>%1: er is geen bedrag ingevuld.</translation>
    </message>
    <message>
        <source>Co-financing and grant are %1 together; as total stands %2.</source>
        <translation>Cofinanciering en subsidie zijn samen %1; als totaal staat er %2.</translation>
    </message>
    <message>
        <source>The costs are %1 and the financing %2.</source>
        <translation>De kosten zijn %1 en de financiering is %2.</translation>
    </message>
    <message>
        <source>It is not clear whether yes or no was chosen.</source>
        <translation>Het is niet duidelijk of ja of nee is gekozen.</translation>
    </message>
    <message>
        <source>An article was filled in, but the box is not ticked: %1.</source>
        <translation>Er is een artikel ingevuld, maar het vakje is niet aangekruist: %1.</translation>
    </message>
    <message>
        <source>The period does not name a first and a last day: check “%1”.</source>
        <translation>De looptijd noemt geen eerste en laatste dag: controleer “%1”.</translation>
    </message>
    <message>
        <source>the applicant&apos;s contact</source>
        <translation>de contactgegevens van de aanvrager</translation>
    </message>
    <message>
        <source>The heading “%1” was not found in the form.</source>
        <translation>De kop “%1” is niet gevonden in het formulier.</translation>
    </message>
    <message>
        <source>Lines %1 to %2 stand outside the form and were not read.</source>
        <translation>De regels %1 tot en met %2 staan buiten het formulier en zijn niet gelezen.</translation>
    </message>
    <message>
        <source>The address of a link was left out: %1.</source>
        <translation>Het adres van een link is weggelaten: %1.</translation>
    </message>
    <message>
        <source>Another application form starts here; it was not read. Import it from a file of its own.</source>
        <translation>Hier begint nog een aanvraagformulier; dat is niet gelezen. Lees het in uit een eigen bestand.</translation>
    </message>
    <message>
        <source>This text holds no completed application form: its numbered headings were not found.</source>
        <translation>Deze tekst bevat geen ingevuld aanvraagformulier: de genummerde koppen zijn niet gevonden.</translation>
    </message>
    <message>
        <source>Not understood: “%1”.</source>
        <translation>Niet begrepen: “%1”.</translation>
    </message>
    <message>
        <source>Lines %1 to %2 were not understood: “%3”.</source>
        <translation>De regels %1 tot en met %2 zijn niet begrepen: “%3”.</translation>
    </message>
    <message>
        <source>Left out, for it is personal data and belongs in part II: %1.</source>
        <translation>Weggelaten, want dit zijn persoonsgegevens die in deel II horen: %1.</translation>
    </message>
    <message>
        <source>No such goal is in the portfolio: “%1”.</source>
        <translation>Dit doel staat niet in de portefeuille: “%1”.</translation>
    </message>
    <message>
        <source>No goal was recognised; the text is kept as a remark.</source>
        <translation>Er is geen doel herkend; de tekst is als opmerking bewaard.</translation>
    </message>
    <message>
        <source>No SDG was named.</source>
        <translation>Er is geen SDG genoemd.</translation>
    </message>
    <message>
        <source>a contact person</source>
        <translation>een contactpersoon</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>een e-mailadres</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>een telefoonnummer</translation>
    </message>
    <message>
        <source>a bank account number</source>
        <translation>een bankrekeningnummer</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>een naam</translation>
    </message>
    <message>
        <source>“%1” is no number: the result has no value.</source>
        <translation>“%1” is geen getal: het resultaat heeft geen waarde.</translation>
    </message>
    <message>
        <source>No result with a number was recognised; the text is kept as a remark.</source>
        <translation>Er is geen resultaat met een getal herkend; de tekst is als opmerking bewaard.</translation>
    </message>
    <message>
        <source>the name of who signed</source>
        <translation>de naam van wie ondertekende</translation>
    </message>
    <message>
        <source>text beside the signature</source>
        <translation>tekst naast de ondertekening</translation>
    </message>
    <message>
        <source>“%1” is not in the portfolio.</source>
        <translation>“%1” staat niet in de portefeuille.</translation>
    </message>
    <message>
        <source>No springplank was recognised; the text is kept as a remark.</source>
        <translation>Er is geen springplank herkend; de tekst is als opmerking bewaard.</translation>
    </message>
    <message>
        <source>%1: “%2” is no amount in figures. Write it as 147.824 or 147824,50.</source>
        <translation>%1: “%2” is geen bedrag in cijfers. Schrijf 147.824 of 147824,50.</translation>
    </message>
    <message>
        <source>“%1” is not one Thematafel of the portfolio. Write the name of one as it stands there.</source>
        <translation>“%1” is geen thematafel van deze portefeuille. Schrijf de naam zoals die daar staat.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The bytes of this attachment are not those that its size and SHA-256 tell of: it was damaged. Ask for it again.</source>
        <translation>De inhoud van deze bijlage klopt niet met haar grootte en SHA-256: zij is beschadigd. Vraag haar opnieuw.</translation>
    </message>
    <message>
        <source>This is no file of Regiobord: it does not start with {&quot;regiobord&quot;: 1, &quot;kind&quot;: ...}.</source>
        <translation>Dit is geen bestand van Regiobord: het begint niet met {&quot;regiobord&quot;: 1, &quot;kind&quot;: ...}.</translation>
    </message>
    <message>
        <source>The file has version %1 of the format, and this program reads up to version %2. Open it with a newer Regiobord.</source>
        <translation>Het bestand heeft versie %1 van de opmaak, en dit programma leest tot en met versie %2. Open het met een nieuwere Regiobord.</translation>
    </message>
    <message>
        <source>The file does not say its kind. One of: %1</source>
        <translation>Het bestand noemt zijn soort niet. Een van: %1</translation>
    </message>
    <message>
        <source>The file has no &quot;%1&quot;, though that is its kind.</source>
        <translation>In het bestand ontbreekt &quot;%1&quot;, terwijl dat zijn soort is.</translation>
    </message>
    <message>
        <source>The id %1 stands twice in the file: remove one of the two.</source>
        <translation>De id %1 staat twee keer in het bestand: verwijder een van de twee.</translation>
    </message>
    <message>
        <source>A NUL character stands here: this is not text.</source>
        <translation>Hier staat een NUL-teken: dit is geen tekst.</translation>
    </message>
    <message>
        <source>Characters here are not UTF-8. Save the file as UTF-8 and try again.</source>
        <translation>Hier staan tekens die geen UTF-8 zijn. Bewaar het bestand als UTF-8 en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Half a surrogate pair (\uD800 to \uDFFF) stands here: write the character.</source>
        <translation>Hier staat een half surrogaatpaar (\uD800 tot \uDFFF): schrijf het teken zelf.</translation>
    </message>
    <message>
        <source>The number %1 is too large.</source>
        <translation>Het getal %1 is te groot.</translation>
    </message>
    <message>
        <source>This is not JSON: &quot;%1&quot; is not expected here.</source>
        <translation>Dit is geen JSON: &quot;%1&quot; hoort hier niet.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB, the most that can be read.</source>
        <translation>Het bestand is groter dan %1 MB, meer dan kan worden gelezen.</translation>
    </message>
    <message>
        <source>The file ends in the middle: it was cut off. Ask for it again.</source>
        <translation>Het bestand houdt halverwege op: het is afgebroken. Vraag het opnieuw.</translation>
    </message>
    <message>
        <source>A Regiobord file starts with {&quot;regiobord&quot;: 1, &quot;kind&quot;: ...}.</source>
        <translation>Een bestand van Regiobord begint met {&quot;regiobord&quot;: 1, &quot;kind&quot;: ...}.</translation>
    </message>
    <message>
        <source>The file holds more values than any %1 has: it is not read further.</source>
        <translation>Het bestand bevat meer waarden dan een %1 ooit heeft: het wordt niet verder gelezen.</translation>
    </message>
    <message>
        <source>Brackets are nested deeper than %1: no Regiobord file is.</source>
        <translation>De haken staan dieper genest dan %1: dat komt in geen bestand van Regiobord voor.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice: remove one.</source>
        <translation>De sleutel &quot;%1&quot; staat er twee keer: verwijder er een.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Het bestand is leeg.</translation>
    </message>
    <message>
        <source>The file is in UTF-16. Save it as UTF-8 and try again.</source>
        <translation>Het bestand is UTF-16. Bewaar het als UTF-8 en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This step of the route has no date.</source>
        <translation>Deze stap van de route heeft geen datum.</translation>
    </message>
    <message>
        <source>This step is dated before the one above it: put the steps in order of date.</source>
        <translation>Deze stap ligt vóór de stap erboven: zet de stappen op volgorde van datum.</translation>
    </message>
    <message>
        <source>The route has already passed this step.</source>
        <translation>De route heeft deze stap al gehad.</translation>
    </message>
    <message>
        <source>The route has ended with the step above it.</source>
        <translation>De route is met de stap erboven geëindigd.</translation>
    </message>
    <message>
        <source>Only a project that was awarded is executed, closed or ended early.</source>
        <translation>Alleen een toegekend project wordt uitgevoerd, afgerond of voortijdig beëindigd.</translation>
    </message>
    <message>
        <source>A project that was awarded is no longer rejected or withdrawn.</source>
        <translation>Een toegekend project wordt niet meer afgewezen of ingetrokken.</translation>
    </message>
    <message>
        <source>null stands here: leave the key out when it is not known.</source>
        <translation>Hier staat null: laat de sleutel weg als het niet bekend is.</translation>
    </message>
    <message>
        <source>%1 stands here, and not %2.</source>
        <translation>Hier staat %1, en niet %2.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>een geheel getal</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true of false</translation>
    </message>
    <message>
        <source>a date like 2025-01-29</source>
        <translation>een datum als 2025-01-29</translation>
    </message>
    <message>
        <source>a time like 09:30</source>
        <translation>een tijd als 09:30</translation>
    </message>
    <message>
        <source>a date like 2025-01-29, 2025-05, 2025-Q1, 2025-H2 or 2026</source>
        <translation>een datum als 2025-01-29, 2025-05, 2025-Q1, 2025-H2 of 2026</translation>
    </message>
    <message>
        <source>an amount in euros like &quot;331876.00&quot;, with quotes and without separators</source>
        <translation>een bedrag in euro&apos;s als &quot;331876.00&quot;, met aanhalingstekens en zonder scheidingstekens</translation>
    </message>
    <message>
        <source>a number like 24 or &quot;0.6&quot;: with quotes when it has decimals, three at most</source>
        <translation>een getal als 24 of &quot;0.6&quot;: met aanhalingstekens als het decimalen heeft, hoogstens drie</translation>
    </message>
    <message>
        <source>bytes as hexadecimal digits in lower case</source>
        <translation>bytes als hexadecimale cijfers in kleine letters</translation>
    </message>
    <message>
        <source>bytes as base64</source>
        <translation>bytes als base64</translation>
    </message>
    <message>
        <source>a text between quotes</source>
        <translation>een tekst tussen aanhalingstekens</translation>
    </message>
    <message>
        <source>an id (a UUID); leave the key out to get a new one</source>
        <translation>een id (een UUID); laat de sleutel weg voor een nieuwe</translation>
    </message>
    <message>
        <source>a code or name, or {&quot;id&quot;: ..., &quot;code&quot;: ...}</source>
        <translation>een code of naam, of {&quot;id&quot;: ..., &quot;code&quot;: ...}</translation>
    </message>
    <message>
        <source>Unknown %1 &quot;%2&quot;: it is not in the portfolio nor in this file, or several have that name. Use its id or code, or add it first.</source>
        <translation>%1 &quot;%2&quot; is onbekend: het staat niet in de portefeuille en niet in dit bestand, of er zijn er meer met die naam. Gebruik de id of code, of voeg het eerst toe.</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>een van: %1</translation>
    </message>
    <message>
        <source>a list [...]</source>
        <translation>een lijst [...]</translation>
    </message>
    <message>
        <source>an object {...}</source>
        <translation>een object {...}</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is not known here: what stands there is not read.</source>
        <translation>De sleutel &quot;%1&quot; is hier niet bekend: wat er staat is niet gelezen.</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thema</translation>
    </message>
    <message>
        <source>programme line</source>
        <translation>programmalijn</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>doel</translation>
    </message>
    <message>
        <source>Springplank</source>
        <translation>Springplank</translation>
    </message>
    <message>
        <source>result</source>
        <translation>resultaat</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>meetwaarde</translation>
    </message>
    <message>
        <source>Opgave</source>
        <translation>opgave</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisatie</translation>
    </message>
    <message>
        <source>Thematafel or other body</source>
        <translation>thematafel of ander gremium</translation>
    </message>
    <message>
        <source>fund</source>
        <translation>fonds</translation>
    </message>
    <message>
        <source>project</source>
        <translation>project</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persoon</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>vergadering</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>agendapunt</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>bijlage</translation>
    </message>
</context>
<context>
    <name>PdfText</name>
    <message>
        <source>This is no PDF, or a damaged one: it cannot be opened.</source>
        <translation>Dit is geen PDF, of een beschadigde: het bestand kan niet worden geopend.</translation>
    </message>
    <message>
        <source>This PDF asks for a password. Save it without one first.</source>
        <translation>Deze PDF vraagt een wachtwoord. Bewaar haar eerst zonder.</translation>
    </message>
    <message>
        <source>Page %1 of this PDF is damaged.</source>
        <translation>Bladzijde %1 van deze PDF is beschadigd.</translation>
    </message>
    <message>
        <source>This PDF holds no text: its pages are pictures, such as a scan. Make it recognise text (OCR) first.</source>
        <translation>Deze PDF bevat geen tekst: de bladzijden zijn afbeeldingen, zoals een scan. Laat eerst de tekst herkennen (OCR).</translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>This is not readable text (UTF-8). Save the file as UTF-8 and try again.</source>
        <translation>Dit is geen leesbare tekst (UTF-8). Bewaar het bestand als UTF-8 en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This line holds a character that no text has (NUL): the file is damaged or is no text file.</source>
        <translation>Deze regel bevat een teken dat in geen tekst voorkomt (NUL): het bestand is beschadigd of is geen tekstbestand.</translation>
    </message>
</context>
<context>
    <name>addedFiles</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kan niet worden gelezen.</translation>
    </message>
</context>
<context>
    <name>budget</name>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partij</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>From the Rijk</source>
        <translation>Van het Rijk</translation>
    </message>
    <message>
        <source>Cost line</source>
        <translation>Kostenpost</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Application form, field 9: costs and financing must be equal</source>
        <translation>Aanvraagformulier, veld 9: kosten en financiering zijn gelijk</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>party not filled in</source>
        <translation>partij niet ingevuld</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Totaal: %1</translation>
    </message>
    <message>
        <source>There are no amounts yet.</source>
        <translation>Er zijn nog geen bedragen.</translation>
    </message>
    <message>
        <source>In balance: the financing equals the costs.</source>
        <translation>De financiering is gelijk aan de kosten.</translation>
    </message>
    <message>
        <source>The financing is %1 higher than the costs</source>
        <translation>De financiering is %1 hoger dan de kosten</translation>
    </message>
    <message>
        <source>The financing is %1 lower than the costs</source>
        <translation>De financiering is %1 lager dan de kosten</translation>
    </message>
    <message>
        <source>: %1 percent points of the costs.</source>
        <translation>: %1 procentpunt van de kosten.</translation>
    </message>
    <message>
        <source>Total costs</source>
        <translation>Totale kosten</translation>
    </message>
    <message>
        <source>All cost lines added up. A line without an amount, or with an amount in words, counts as nothing.</source>
        <translation>Alle kostenposten bij elkaar. Een regel zonder bedrag, of met een bedrag in woorden, telt niet mee.</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>niet genoemd</translation>
    </message>
    <message>
        <source>Requested grant</source>
        <translation>Gevraagde bijdrage</translation>
    </message>
    <message>
        <source>Co-financing</source>
        <translation>Cofinanciering</translation>
    </message>
    <message>
        <source>The financing lines that ask money of a fund of the region, added up.</source>
        <translation>De financieringsregels die geld uit een fonds van de regio vragen, bij elkaar.</translation>
    </message>
    <message>
        <source>The financing lines of the applicant and others, added up. Money asked of a fund of the region is not among them.</source>
        <translation>De financieringsregels van de aanvrager en anderen bij elkaar. Geld dat aan een fonds van de regio gevraagd wordt hoort daar niet bij.</translation>
    </message>
    <message>
        <source>, %1 of the costs</source>
        <translation>, %1 van de kosten</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balans</translation>
    </message>
    <message>
        <source>Costs less co-financing less the requested grant. At zero the budget is in balance; above zero money is lacking.</source>
        <translation>Kosten min cofinanciering min gevraagde bijdrage. Bij nul is de begroting sluitend; boven nul ontbreekt er geld.</translation>
    </message>
    <message>
        <source>Gap: %1</source>
        <translation>Verschil: %1</translation>
    </message>
    <message>
        <source>Co-financing by O: %1</source>
        <translation>Cofinanciering per O: %1</translation>
    </message>
    <message>
        <source>The co-financing of parties of this O, and its share of all co-financing. The requested grant is left out.</source>
        <translation>De cofinanciering van partijen van deze O, en het aandeel daarvan in alle cofinanciering. De gevraagde bijdrage telt niet mee.</translation>
    </message>
    <message>
        <source>Application form, field 8d: support by the three O&apos;s</source>
        <translation>Aanvraagformulier, veld 8d: draagvlak bij de drie O&apos;s</translation>
    </message>
    <message>
        <source>, %1 of %2</source>
        <translation>, %1 van %2</translation>
    </message>
    <message>
        <source>from the Rijk: does not count</source>
        <translation>van het Rijk: telt niet mee</translation>
    </message>
    <message>
        <source>Regional co-financing</source>
        <translation>Regionale cofinanciering</translation>
    </message>
    <message>
        <source>Co-financing in cash or in kind, public or private, but not money that itself comes from the Rijk. In a Regio Deal the region adds at least as much as the Rijk.</source>
        <translation>Cofinanciering in geld of natura, publiek of privaat, maar geen geld dat zelf van het Rijk komt. In een Regio Deal legt de regio ten minste evenveel in als het Rijk.</translation>
    </message>
    <message>
        <source>Rules of the Regio Deals on co-financing</source>
        <translation>Regels van de Regio Deals over cofinanciering</translation>
    </message>
    <message>
        <source>Room in %1</source>
        <translation>Ruimte in %1</translation>
    </message>
    <message>
        <source>The ceiling less what is used. For each project and year the largest of reserved, committed and paid counts, less what was released.</source>
        <translation>Het plafond min wat gebruikt is. Per project en jaar telt het grootste van gereserveerd, vastgelegd en betaald, min wat is vrijgevallen.</translation>
    </message>
    <message>
        <source>The bookings of the fund; open the fund for each of them</source>
        <translation>De boekingen van het fonds; open het fonds voor elke boeking</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>Used now</source>
        <translation>Nu gebruikt</translation>
    </message>
    <message>
        <source>Room now</source>
        <translation>Ruimte nu</translation>
    </message>
    <message>
        <source>Asked by this project</source>
        <translation>Gevraagd voor dit project</translation>
    </message>
    <message>
        <source>Of which booked already</source>
        <translation>Daarvan al geboekt</translation>
    </message>
    <message>
        <source>The fund has no ceiling yet, so its room is not known.</source>
        <translation>Het fonds heeft nog geen plafond, dus de ruimte is niet bekend.</translation>
    </message>
    <message>
        <source>Room after this project: %1</source>
        <translation>Ruimte na dit project: %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>No year</source>
        <translation>Geen jaar</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Verschil</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>description</source>
        <translation>omschrijving</translation>
    </message>
    <message>
        <source>category</source>
        <translation>kostensoort</translation>
    </message>
    <message>
        <source>year</source>
        <translation>jaar</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>bedrag</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rol</translation>
    </message>
    <message>
        <source>party</source>
        <translation>partij</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisatie</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>in cash or in kind</source>
        <translation>in geld of in natura</translation>
    </message>
    <message>
        <source>money of the Rijk</source>
        <translation>geld van het Rijk</translation>
    </message>
    <message>
        <source>state</source>
        <translation>stand</translation>
    </message>
    <message>
        <source>fund</source>
        <translation>fonds</translation>
    </message>
    <message>
        <source>cost lines</source>
        <translation>kostenposten</translation>
    </message>
    <message>
        <source>financing lines</source>
        <translation>financieringsposten</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>grondslag</translation>
    </message>
    <message>
        <source>article</source>
        <translation>artikel</translation>
    </message>
    <message>
        <source>has a declaration</source>
        <translation>heeft een verklaring</translation>
    </message>
    <message>
        <source>aid</source>
        <translation>steun</translation>
    </message>
    <message>
        <source>kind of de-minimis aid</source>
        <translation>soort de-minimissteun</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plaats</translation>
    </message>
    <message>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>position</source>
        <translation>functie</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>soort</translation>
    </message>
    <message>
        <source>amount without VAT</source>
        <translation>bedrag zonder btw</translation>
    </message>
    <message>
        <source>contracting authority</source>
        <translation>aanbestedende dienst</translation>
    </message>
    <message>
        <source>has a procurement policy of its own</source>
        <translation>heeft een eigen inkoopbeleid</translation>
    </message>
    <message>
        <source>paid for more than half by public bodies</source>
        <translation>voor meer dan de helft door overheden betaald</translation>
    </message>
    <message>
        <source>day of the call for tenders</source>
        <translation>dag van de aankondiging</translation>
    </message>
    <message>
        <source>in another order</source>
        <translation>in een andere volgorde</translation>
    </message>
    <message>
        <source>added</source>
        <translation>toegevoegd</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>verwijderd</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 regels</translation>
    </message>
    <message>
        <source>start</source>
        <translation>begin</translation>
    </message>
    <message>
        <source>end</source>
        <translation>einde</translation>
    </message>
    <message>
        <source>file</source>
        <translation>bestand</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>kind of paper</source>
        <translation>soort stuk</translation>
    </message>
    <message>
        <source>may be in a public bundle</source>
        <translation>mag in een openbare bundel</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>bestandsnaam</translation>
    </message>
    <message>
        <source>kind of file</source>
        <translation>soort bestand</translation>
    </message>
    <message>
        <source>size in bytes</source>
        <translation>grootte in bytes</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>toelichting</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>gever</translation>
    </message>
    <message>
        <source>at most this share of the costs</source>
        <translation>ten hoogste dit deel van de kosten</translation>
    </message>
    <message>
        <source>projects end by</source>
        <translation>einddatum van projecten</translation>
    </message>
    <message>
        <source>ceilings</source>
        <translation>plafonds</translation>
    </message>
    <message>
        <source>project</source>
        <translation>project</translation>
    </message>
    <message>
        <source>kind of booking</source>
        <translation>soort boeking</translation>
    </message>
    <message>
        <source>budget year</source>
        <translation>begrotingsjaar</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>opmerking</translation>
    </message>
    <message>
        <source>step</source>
        <translation>stap</translation>
    </message>
    <message>
        <source>when</source>
        <translation>wanneer</translation>
    </message>
    <message>
        <source>conclusion of the findings report</source>
        <translation>conclusie van het rapport van bevindingen</translation>
    </message>
    <message>
        <source>advice of the Board</source>
        <translation>advies van de Board</translation>
    </message>
    <message>
        <source>procedure</source>
        <translation>procedure</translation>
    </message>
    <message>
        <source>treated in the Dagelijks Bestuur on</source>
        <translation>behandeld in het Dagelijks Bestuur op</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>vervolgactie</translation>
    </message>
    <message>
        <source>communication</source>
        <translation>communicatie</translation>
    </message>
    <message>
        <source>decision is told to</source>
        <translation>besluit wordt meegedeeld aan</translation>
    </message>
    <message>
        <source>enclosed</source>
        <translation>meegezonden</translation>
    </message>
    <message>
        <source>for inspection</source>
        <translation>ter inzage</translation>
    </message>
    <message>
        <source>place of inspection</source>
        <translation>plaats van inzage</translation>
    </message>
    <message>
        <source>financial consequences</source>
        <translation>financiële gevolgen</translation>
    </message>
    <message>
        <source>consequences for personnel</source>
        <translation>personele gevolgen</translation>
    </message>
    <message>
        <source>more information from</source>
        <translation>nadere informatie bij</translation>
    </message>
    <message>
        <source>action</source>
        <translation>actie</translation>
    </message>
    <message>
        <source>who</source>
        <translation>wie</translation>
    </message>
    <message>
        <source>discussion</source>
        <translation>bespreking</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>besluiten</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>voorwaarden</translation>
    </message>
    <message>
        <source>promises</source>
        <translation>toezeggingen</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>acties</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tijd</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>voorlopig</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persoon</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>deelnemer</translation>
    </message>
    <message>
        <source>presence</source>
        <translation>aanwezigheid</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>voorzitter</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>aanwezigheid</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>opmerkingen</translation>
    </message>
    <message>
        <source>adopted on</source>
        <translation>vastgesteld op</translation>
    </message>
    <message>
        <source>signed by</source>
        <translation>ondertekend door</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>kinds</source>
        <translation>soorten</translation>
    </message>
    <message>
        <source>besloten</source>
        <translation>besloten</translation>
    </message>
    <message>
        <source>oral</source>
        <translation>mondeling</translation>
    </message>
    <message>
        <source>minutes planned</source>
        <translation>geplande minuten</translation>
    </message>
    <message>
        <source>portfolio holder</source>
        <translation>portefeuillehouder</translation>
    </message>
    <message>
        <source>proposals</source>
        <translation>voorstellen</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>projecten</translation>
    </message>
    <message>
        <source>adopts the minutes of</source>
        <translation>stelt het verslag vast van</translation>
    </message>
    <message>
        <source>cover note</source>
        <translation>oplegger</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>bijlagen</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>verslag</translation>
    </message>
    <message>
        <source>items below it</source>
        <translation>punten daaronder</translation>
    </message>
    <message>
        <source>body</source>
        <translation>gremium</translation>
    </message>
    <message>
        <source>agenda items</source>
        <translation>agendapunten</translation>
    </message>
    <message>
        <source>important dates</source>
        <translation>belangrijke data</translation>
    </message>
    <message>
        <source>value</source>
        <translation>waarde</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>eenheid</translation>
    </message>
    <message>
        <source>period</source>
        <translation>periode</translation>
    </message>
    <message>
        <source>name in the strategy scheme</source>
        <translation>naam in het strategieschema</translation>
    </message>
    <message>
        <source>need and necessity</source>
        <translation>nut en noodzaak</translation>
    </message>
    <message>
        <source>context, Europe and the Netherlands</source>
        <translation>context, Europa en Nederland</translation>
    </message>
    <message>
        <source>context, region</source>
        <translation>context, regio</translation>
    </message>
    <message>
        <source>context, local</source>
        <translation>context, lokaal</translation>
    </message>
    <message>
        <source>context, other</source>
        <translation>context, overig</translation>
    </message>
    <message>
        <source>objectives</source>
        <translation>doelstellingen</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>lopend</translation>
    </message>
    <message>
        <source>to be developed</source>
        <translation>te ontwikkelen</translation>
    </message>
    <message>
        <source>related</source>
        <translation>verwant</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>partners</translation>
    </message>
    <message>
        <source>target groups</source>
        <translation>doelgroepen</translation>
    </message>
    <message>
        <source>amounts</source>
        <translation>bedragen</translation>
    </message>
    <message>
        <source>money without an amount yet</source>
        <translation>geld zonder bedrag</translation>
    </message>
    <message>
        <source>investments by others, in words</source>
        <translation>investeringen door anderen, in woorden</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>cijfers</translation>
    </message>
    <message>
        <source>how the target is meant</source>
        <translation>hoe het streefgetal is bedoeld</translation>
    </message>
    <message>
        <source>target, at least</source>
        <translation>streefgetal, ten minste</translation>
    </message>
    <message>
        <source>target, at most</source>
        <translation>streefgetal, ten hoogste</translation>
    </message>
    <message>
        <source>to be reached by</source>
        <translation>te bereiken in</translation>
    </message>
    <message>
        <source>measured against</source>
        <translation>gemeten tegen</translation>
    </message>
    <message>
        <source>related springplank</source>
        <translation>verwante springplank</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>reikwijdte</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>meetwaarden</translation>
    </message>
    <message>
        <source>reference documents</source>
        <translation>kaderstukken</translation>
    </message>
    <message>
        <source>initiatives</source>
        <translation>initiatieven</translation>
    </message>
    <message>
        <source>sub lines</source>
        <translation>sublijnen</translation>
    </message>
    <message>
        <source>canvases</source>
        <translation>canvassen</translation>
    </message>
    <message>
        <source>suggested thematafel</source>
        <translation>voorgestelde thematafel</translation>
    </message>
    <message>
        <source>results</source>
        <translation>resultaten</translation>
    </message>
    <message>
        <source>target year</source>
        <translation>streefjaar</translation>
    </message>
    <message>
        <source>SDG</source>
        <translation>SDG</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>afgeleid</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>uitgangswaarde</translation>
    </message>
    <message>
        <source>year of the baseline</source>
        <translation>jaar van de uitgangswaarde</translation>
    </message>
    <message>
        <source>target</source>
        <translation>streefwaarde</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>lager is beter</translation>
    </message>
    <message>
        <source>source</source>
        <translation>bron</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lijst</translation>
    </message>
    <message>
        <source>for which period</source>
        <translation>voor welke periode</translation>
    </message>
    <message>
        <source>approximate</source>
        <translation>bij benadering</translation>
    </message>
    <message>
        <source>investment by others</source>
        <translation>investering door anderen</translation>
    </message>
    <message>
        <source>part of the amount above</source>
        <translation>deel van het bedrag erboven</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>andere namen</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>doelen</translation>
    </message>
    <message>
        <source>SDGs</source>
        <translation>SDG&apos;s</translation>
    </message>
    <message>
        <source>programme lines</source>
        <translation>programmalijnen</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>korte naam</translation>
    </message>
    <message>
        <source>region</source>
        <translation>regio</translation>
    </message>
    <message>
        <source>first year</source>
        <translation>eerste jaar</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>laatste jaar</translation>
    </message>
    <message>
        <source>overarching SDGs</source>
        <translation>overkoepelende SDG&apos;s</translation>
    </message>
    <message>
        <source>themes</source>
        <translation>thema&apos;s</translation>
    </message>
    <message>
        <source>springplanken</source>
        <translation>springplanken</translation>
    </message>
    <message>
        <source>opgaven</source>
        <translation>opgaven</translation>
    </message>
    <message>
        <source>indicators</source>
        <translation>indicatoren</translation>
    </message>
    <message>
        <source>milestones</source>
        <translation>mijlpalen</translation>
    </message>
    <message>
        <source>other lists</source>
        <translation>andere lijsten</translation>
    </message>
    <message>
        <source>until</source>
        <translation>tot en met</translation>
    </message>
    <message>
        <source>result</source>
        <translation>resultaat</translation>
    </message>
    <message>
        <source>value in words</source>
        <translation>waarde in woorden</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>eigenaar</translation>
    </message>
    <message>
        <source>realised</source>
        <translation>gerealiseerd</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>doel</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>meetwaarde</translation>
    </message>
    <message>
        <source>promised number</source>
        <translation>toegezegd aantal</translation>
    </message>
    <message>
        <source>springplank</source>
        <translation>springplank</translation>
    </message>
    <message>
        <source>promised numbers</source>
        <translation>toegezegde aantallen</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>uitkomst</translation>
    </message>
    <message>
        <source>decided by</source>
        <translation>besloten door</translation>
    </message>
    <message>
        <source>decision in words</source>
        <translation>besluit in woorden</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>vergadering</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>agendapunt</translation>
    </message>
    <message>
        <source>project name</source>
        <translation>naam project</translation>
    </message>
    <message>
        <source>primary thematafel</source>
        <translation>primaire thematafel</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>aanvrager</translation>
    </message>
    <message>
        <source>period of the project</source>
        <translation>looptijd</translation>
    </message>
    <message>
        <source>purpose of the project</source>
        <translation>doel van het project</translation>
    </message>
    <message>
        <source>project description</source>
        <translation>projectbeschrijving</translation>
    </message>
    <message>
        <source>planned results</source>
        <translation>beoogde resultaten</translation>
    </message>
    <message>
        <source>remark on the planned results</source>
        <translation>toelichting bij de beoogde resultaten</translation>
    </message>
    <message>
        <source>goals of the vision</source>
        <translation>doelen van de visie</translation>
    </message>
    <message>
        <source>remark on the goals of the vision</source>
        <translation>toelichting bij de doelen van de visie</translation>
    </message>
    <message>
        <source>springplanken and results</source>
        <translation>springplanken en resultaten</translation>
    </message>
    <message>
        <source>remark on the springplanken</source>
        <translation>toelichting bij de springplanken</translation>
    </message>
    <message>
        <source>support by the three O&apos;s</source>
        <translation>draagvlak bij de drie O&apos;s</translation>
    </message>
    <message>
        <source>involved organisations</source>
        <translation>betrokken organisaties</translation>
    </message>
    <message>
        <source>regional impact</source>
        <translation>regionale impact</translation>
    </message>
    <message>
        <source>costs and financing</source>
        <translation>kosten en financiering</translation>
    </message>
    <message>
        <source>risks</source>
        <translation>risico&apos;s</translation>
    </message>
    <message>
        <source>points of attention</source>
        <translation>aandachtspunten</translation>
    </message>
    <message>
        <source>European procurement</source>
        <translation>Europese aanbesteding</translation>
    </message>
    <message>
        <source>purchases</source>
        <translation>inkopen</translation>
    </message>
    <message>
        <source>state aid</source>
        <translation>staatssteun</translation>
    </message>
    <message>
        <source>grounds for state aid</source>
        <translation>grondslagen voor staatssteun</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>ondertekening</translation>
    </message>
    <message>
        <source>route</source>
        <translation>route</translation>
    </message>
    <message>
        <source>(no longer there)</source>
        <translation>(niet meer aanwezig)</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(zonder naam)</translation>
    </message>
    <message>
        <source>granted on</source>
        <translation>verleend op</translation>
    </message>
    <message>
        <source>granted by</source>
        <translation>verleend door</translation>
    </message>
    <message>
        <source>legal form</source>
        <translation>rechtsvorm</translation>
    </message>
    <message>
        <source>KvK number</source>
        <translation>KvK-nummer</translation>
    </message>
    <message>
        <source>its money is public money</source>
        <translation>haar geld is publiek geld</translation>
    </message>
    <message>
        <source>part of the undertaking</source>
        <translation>onderdeel van de onderneming</translation>
    </message>
    <message>
        <source>website</source>
        <translation>website</translation>
    </message>
    <message>
        <source>de-minimis aid received</source>
        <translation>ontvangen de-minimissteun</translation>
    </message>
    <message>
        <source>theme of the vision</source>
        <translation>thema van de visie</translation>
    </message>
    <message>
        <source>years in a term</source>
        <translation>jaren per termijn</translation>
    </message>
    <message>
        <source>most terms in a row</source>
        <translation>meeste termijnen achter elkaar</translation>
    </message>
    <message>
        <source>function</source>
        <translation>functie</translation>
    </message>
    <message>
        <source>on behalf of</source>
        <translation>namens</translation>
    </message>
    <message>
        <source>as long as another office lasts</source>
        <translation>zolang een ander ambt duurt</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>termijnen</translation>
    </message>
    <message>
        <source>question</source>
        <translation>vraag</translation>
    </message>
    <message>
        <source>asks for words only</source>
        <translation>vraagt alleen om een toelichting</translation>
    </message>
    <message>
        <source>meets it</source>
        <translation>voldoet</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>afgesloten</translation>
    </message>
    <message>
        <source>thematafels</source>
        <translation>thematafels</translation>
    </message>
    <message>
        <source>criteria</source>
        <translation>toetsingscriteria</translation>
    </message>
    <message>
        <source>asks a contribution from the Regio Deal</source>
        <translation>vraagt een bijdrage uit de Regio Deal</translation>
    </message>
    <message>
        <source>remark on the Regio Deal</source>
        <translation>opmerking over de Regio Deal</translation>
    </message>
    <message>
        <source>results of the springplank</source>
        <translation>resultaten van de springplank</translation>
    </message>
    <message>
        <source>remarks of the adviser</source>
        <translation>opmerkingen van de adviseur</translation>
    </message>
    <message>
        <source>aligned with</source>
        <translation>afgestemd met</translation>
    </message>
    <message>
        <source>alignment</source>
        <translation>afstemming</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>besluit van de thematafel</translation>
    </message>
    <message>
        <source>verdict in words</source>
        <translation>besluit in woorden</translation>
    </message>
    <message>
        <source>discussed on</source>
        <translation>besproken op</translation>
    </message>
    <message>
        <source>date of the report</source>
        <translation>datum van het rapport</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>(not filled in)</source>
        <translation>(niet ingevuld)</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Usage: regiobordctl COMMAND FILE [arguments]</source>
        <translation>Gebruik: regiobordctl OPDRACHT BESTAND [argumenten]</translation>
    </message>
    <message>
        <source>  --lang nl|en              the language of messages
  --format table|json|csv   how lists are printed
  COMMAND --help            what a command takes
  --version                 the version of the program
</source>
        <translation>  --lang nl|en              de taal van de meldingen
  --format table|json|csv   hoe lijsten worden getoond
  OPDRACHT --help           wat een opdracht nodig heeft
  --version                 de versie van het programma
</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>De opdracht &quot;%1&quot; bestaat niet.</translation>
    </message>
    <message>
        <source>%1 lacks its value.</source>
        <translation>Bij %1 ontbreekt de waarde.</translation>
    </message>
    <message>
        <source>--lang: &quot;%1&quot; is neither nl nor en.</source>
        <translation>--lang: &quot;%1&quot; is geen nl en geen en.</translation>
    </message>
    <message>
        <source>--format: &quot;%1&quot; is not table, json or csv.</source>
        <translation>--format: &quot;%1&quot; is geen table, json of csv.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Gebruik: %1</translation>
    </message>
    <message>
        <source>An option lacks its value.</source>
        <translation>Bij een optie ontbreekt de waarde.</translation>
    </message>
    <message>
        <source>Unknown option: --%1.</source>
        <translation>Onbekende optie: --%1.</translation>
    </message>
    <message>
        <source>An argument is missing.</source>
        <translation>Er ontbreekt een argument.</translation>
    </message>
    <message>
        <source>There is an argument too many.</source>
        <translation>Er is een argument te veel.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1 ontbreekt.</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is no date. Write it as 2025-01-29 or 29-01-2025.</source>
        <translation>--%1: &quot;%2&quot; is geen datum. Schrijf 2025-01-29 of 29-01-2025.</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is no amount. Write it as 147.824 or 147824,50.</source>
        <translation>--%1: &quot;%2&quot; is geen bedrag. Schrijf 147.824 of 147824,50.</translation>
    </message>
    <message>
        <source>--%1: &quot;%2&quot; is not one of: %3.</source>
        <translation>--%1: &quot;%2&quot; is niet een van: %3.</translation>
    </message>
    <message>
        <source>Written and checked: %1</source>
        <translation>Geschreven en gecontroleerd: %1</translation>
    </message>
    <message>
        <source>make a checked copy of a portfolio</source>
        <translation>maak een gecontroleerde kopie van een portefeuille</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>het bestand om te schrijven</translation>
    </message>
    <message>
        <source>item %1, %2</source>
        <translation>punt %1, %2</translation>
    </message>
    <message>
        <source>%1: the paper is named and was not added. Add it, or remove its name.</source>
        <translation>%1: het stuk is genoemd maar niet toegevoegd. Voeg het toe, of haal de naam weg.</translation>
    </message>
    <message>
        <source>%1: this is no PDF. Save it as PDF and add that.</source>
        <translation>%1: dit is geen PDF. Sla het op als PDF en voeg die toe.</translation>
    </message>
    <message>
        <source>%1: the PDF is damaged. Ask for a new copy of it.</source>
        <translation>%1: de PDF is beschadigd. Vraag om een nieuw exemplaar.</translation>
    </message>
    <message>
        <source>%1: the PDF has a password. Ask for a copy without one.</source>
        <translation>%1: de PDF heeft een wachtwoord. Vraag om een exemplaar zonder.</translation>
    </message>
    <message>
        <source>%1: the PDF has no pages. Ask for a new copy of it.</source>
        <translation>%1: de PDF heeft geen bladzijden. Vraag om een nieuw exemplaar.</translation>
    </message>
    <message>
        <source>The bundle was not made. Put this in order first.</source>
        <translation>De bundel is niet gemaakt. Breng dit eerst in orde.</translation>
    </message>
    <message>
        <source>item %1, %2: %3</source>
        <translation>punt %1, %2: %3</translation>
    </message>
    <message>
        <source>Written: %1 (%2 pages).</source>
        <translation>Geschreven: %1 (%2 bladzijden).</translation>
    </message>
    <message>
        <source>write the bundle of a meeting as one PDF</source>
        <translation>schrijf de bundel van een vergadering als één PDF</translation>
    </message>
    <message>
        <source>the day of the meeting</source>
        <translation>de dag van de vergadering</translation>
    </message>
    <message>
        <source>the body that meets</source>
        <translation>het gremium dat vergadert</translation>
    </message>
    <message>
        <source>without what is confidential</source>
        <translation>zonder wat besloten is</translation>
    </message>
    <message>
        <source>Check everything, or one project: check FILE project N.</source>
        <translation>Controleer alles, of één project: check BESTAND project N.</translation>
    </message>
    <message>
        <source>what rules say of a project, or of everything</source>
        <translation>wat de regels zeggen van een project, of van alles</translation>
    </message>
    <message>
        <source>%1 is now: %2.</source>
        <translation>%1 is nu: %2.</translation>
    </message>
    <message>
        <source>take down a decision on a project</source>
        <translation>leg een besluit over een project vast</translation>
    </message>
    <message>
        <source>the step of the route</source>
        <translation>de stap van de route</translation>
    </message>
    <message>
        <source>what was decided</source>
        <translation>wat er is besloten</translation>
    </message>
    <message>
        <source>when it was decided</source>
        <translation>wanneer het is besloten</translation>
    </message>
    <message>
        <source>the body that decided</source>
        <translation>het gremium dat besloot</translation>
    </message>
    <message>
        <source>the decision in words</source>
        <translation>het besluit in woorden</translation>
    </message>
    <message>
        <source>a condition; may be repeated</source>
        <translation>een voorwaarde; mag vaker</translation>
    </message>
    <message>
        <source>the money that flows back</source>
        <translation>het geld dat terugvloeit</translation>
    </message>
    <message>
        <source>the agenda item</source>
        <translation>het agendapunt</translation>
    </message>
    <message>
        <source>There is no findings report on this project.</source>
        <translation>Over dit project is geen rapport van bevindingen.</translation>
    </message>
    <message>
        <source>There is no programme with the code &quot;%1&quot;. The codes are in: regiobordctl list FILE programmes.</source>
        <translation>Er is geen programma met de code &quot;%1&quot;. De codes staan in: regiobordctl list BESTAND programmes.</translation>
    </message>
    <message>
        <source>There is no organisation &quot;%1&quot;.</source>
        <translation>Er is geen organisatie &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--out: a paper ends in .pdf, .odt or .html.</source>
        <translation>--out: een stuk eindigt op .pdf, .odt of .html.</translation>
    </message>
    <message>
        <source>Agenda item %1 has no cover note.</source>
        <translation>Agendapunt %1 heeft geen oplegger.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be exported. As JSON: portfolio, project, report, programme, organisation, meeting. As a paper: form, summary, findings, agenda, note, minutes, actions, decisions.</source>
        <translation>&quot;%1&quot; kan niet worden geëxporteerd. Als JSON: portfolio, project, report, programme, organisation, meeting. Als stuk: form, summary, findings, agenda, note, minutes, actions, decisions.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschreven: %1</translation>
    </message>
    <message>
        <source>write something as JSON, or as a paper (PDF, ODT, HTML)</source>
        <translation>schrijf iets als JSON, of als stuk (PDF, ODT, HTML)</translation>
    </message>
    <message>
        <source>the agenda item of a cover note</source>
        <translation>het agendapunt van een oplegger</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 unchanged</source>
        <translation>%1 toegevoegd, %2 gewijzigd, %3 ongewijzigd</translation>
    </message>
    <message>
        <source>  its project number was taken: it is now %1</source>
        <translation>  het projectnummer was al in gebruik: het is nu %1</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>zeker</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>controleren</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>niet gevonden</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Zekerheid</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>%1: nothing of this file was stored.</source>
        <translation>%1: van dit bestand is niets bewaard.</translation>
    </message>
    <message>
        <source>  project %1</source>
        <translation>  project %1</translation>
    </message>
    <message>
        <source>read JSON files, the text of a form, or a PDF of it</source>
        <translation>lees JSON-bestanden, de tekst van een formulier, of een PDF ervan</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Thematafel</source>
        <translation>Thematafel</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Aanvrager</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Co-financing</source>
        <translation>Cofinanciering</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Gereserveerd</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Vastgelegd</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Vrijgevallen</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Ruimte</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema&apos;s</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>Springplanken</source>
        <translation>Springplanken</translation>
    </message>
    <message>
        <source>Opgaven</source>
        <translation>Opgaven</translation>
    </message>
    <message>
        <source>Nr</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Springplank</source>
        <translation>Springplank</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Toegezegd</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Punten</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Vergadering</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punt</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>KvK number</source>
        <translation>KvK-nummer</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list. The lists are: %2.</source>
        <translation>&quot;%1&quot; is geen lijst. De lijsten zijn: %2.</translation>
    </message>
    <message>
        <source>There is nothing in this list yet.</source>
        <translation>In deze lijst staat nog niets.</translation>
    </message>
    <message>
        <source>list projects, funds, programmes, springplanken, meetings, actions or organisations</source>
        <translation>toon projecten, fondsen, programma&apos;s, springplanken, vergaderingen, acties of organisaties</translation>
    </message>
    <message>
        <source>Made %1 with %2 programmes and %3 bodies.</source>
        <translation>%1 is gemaakt, met %2 programma&apos;s en %3 gremia.</translation>
    </message>
    <message>
        <source>make a portfolio with the built-in programmes</source>
        <translation>maak een portefeuille met de ingebouwde programma&apos;s</translation>
    </message>
    <message>
        <source>--criterion: &quot;%1&quot; says neither yes nor no. Write it as C1=yes or as C1=yes:because.</source>
        <translation>--criterion: &quot;%1&quot; zegt geen ja of nee. Schrijf C1=ja of C1=ja:toelichting.</translation>
    </message>
    <message>
        <source>--criterion: there is no criterion &quot;%1&quot;. They are: %2.</source>
        <translation>--criterion: er is geen criterium &quot;%1&quot;. Het zijn: %2.</translation>
    </message>
    <message>
        <source>--springplank: there is no springplank &quot;%1&quot;. They are in: regiobordctl list FILE springplanken.</source>
        <translation>--springplank: er is geen springplank &quot;%1&quot;. Ze staan in: regiobordctl list BESTAND springplanken.</translation>
    </message>
    <message>
        <source>--discussed: &quot;%1&quot; is no date.</source>
        <translation>--discussed: &quot;%1&quot; is geen datum.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterium</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>Voldoet</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Besluit: %1</translation>
    </message>
    <message>
        <source>The report is closed.</source>
        <translation>Het rapport is gesloten.</translation>
    </message>
    <message>
        <source>The report on this project is closed. Write a new one with --again.</source>
        <translation>Het rapport over dit project is gesloten. Schrijf een nieuw met --again.</translation>
    </message>
    <message>
        <source>write or show the findings report on a project</source>
        <translation>schrijf of toon het rapport van bevindingen over een project</translation>
    </message>
    <message>
        <source>C1=yes:why; may be repeated</source>
        <translation>C1=ja:toelichting; mag vaker</translation>
    </message>
    <message>
        <source>is the Regio Deal asked: no:why</source>
        <translation>wordt de Regio Deal gevraagd: nee:toelichting</translation>
    </message>
    <message>
        <source>for which springplank</source>
        <translation>voor welke springplank</translation>
    </message>
    <message>
        <source>when the table met; may be repeated</source>
        <translation>wanneer de tafel bijeenkwam; mag vaker</translation>
    </message>
    <message>
        <source>the date of the report</source>
        <translation>de datum van het rapport</translation>
    </message>
    <message>
        <source>the advice of the table</source>
        <translation>het advies van de tafel</translation>
    </message>
    <message>
        <source>the advice in words</source>
        <translation>het advies in woorden</translation>
    </message>
    <message>
        <source>close the report: the project moves on</source>
        <translation>sluit het rapport: het project gaat verder</translation>
    </message>
    <message>
        <source>a new report after a closed one</source>
        <translation>een nieuw rapport na een gesloten</translation>
    </message>
    <message>
        <source>Made %1, with the meeting of 29 January 2025.</source>
        <translation>%1 is gemaakt, met de vergadering van 29 januari 2025.</translation>
    </message>
    <message>
        <source>make a portfolio with a project, its review and two meetings</source>
        <translation>maak een portefeuille met een project, de beoordeling en twee vergaderingen</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Er is niets gevonden.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>search everything but personal data</source>
        <translation>zoek in alles behalve persoonsgegevens</translation>
    </message>
    <message>
        <source>%1 costs = %2 co-financing + %3 requested%4</source>
        <translation>%1 kosten = %2 cofinanciering + %3 gevraagd%4</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>condition: %1</source>
        <translation>voorwaarde: %1</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>volgende stap: %1</translation>
    </message>
    <message>
        <source>Only a project can be shown: show FILE project N.</source>
        <translation>Alleen een project kan worden getoond: show BESTAND project N.</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>show a project</source>
        <translation>toon een project</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>het bestand is beschadigd</translation>
    </message>
    <message>
        <source>something is missing that is referred to</source>
        <translation>er ontbreekt iets waarnaar wordt verwezen</translation>
    </message>
    <message>
        <source>an attachment is not what was stored</source>
        <translation>een bijlage is niet wat er is bewaard</translation>
    </message>
    <message>
        <source>the search index is not up to date</source>
        <translation>de zoekindex is niet bijgewerkt</translation>
    </message>
    <message>
        <source>the index or the history is incomplete</source>
        <translation>de index of de historie is niet volledig</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Het bestand is gaaf.</translation>
    </message>
    <message>
        <source>check the file itself, and every rule on what is in it</source>
        <translation>controleer het bestand zelf, en elke regel over de inhoud</translation>
    </message>
    <message>
        <source>%1 is on a network drive: when the connection breaks, what was just written can be lost.</source>
        <translation>%1 staat op een netwerkschijf: als de verbinding wegvalt, kan wat net is geschreven verloren gaan.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kan niet worden gelezen: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 2 GB: this is no file for Regiobord.</source>
        <translation>%1 is groter dan 2 GB: dit is geen bestand voor Regiobord.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kan niet worden geschreven: %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>regel %1</translation>
    </message>
    <message>
        <source>error</source>
        <translation>fout</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>let op</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat te doen</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Alles is in orde.</translation>
    </message>
    <message>
        <source>There is no project &quot;%1&quot;. The projects are in: regiobordctl list FILE projects.</source>
        <translation>Er is geen project &quot;%1&quot;. De projecten staan in: regiobordctl list BESTAND projects.</translation>
    </message>
    <message>
        <source>More than one project is called &quot;%1&quot;:</source>
        <translation>Meer dan één project heet &quot;%1&quot;:</translation>
    </message>
    <message>
        <source>There is no meeting on %1. The meetings are in: regiobordctl list FILE meetings.</source>
        <translation>Er is geen vergadering op %1. De vergaderingen staan in: regiobordctl list BESTAND meetings.</translation>
    </message>
    <message>
        <source>More than one body meets on %1: choose one with --body. They are: %2.</source>
        <translation>Op %1 vergadert meer dan één gremium: kies er een met --body. Het zijn: %2.</translation>
    </message>
    <message>
        <source>There is no agenda item %1. The items are: %2.</source>
        <translation>Er is geen agendapunt %1. De punten zijn: %2.</translation>
    </message>
    <message>
        <source>There is no body &quot;%1&quot;. The bodies are: %2.</source>
        <translation>Er is geen gremium &quot;%1&quot;. De gremia zijn: %2.</translation>
    </message>
    <message>
        <source>--public: a whole portfolio is not for everybody. Export a meeting or a paper.</source>
        <translation>--public: een hele portefeuille is niet voor iedereen. Exporteer een vergadering of een stuk.</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Gerealiseerd</translation>
    </message>
    <message>
        <source>promised: %1 %2</source>
        <translation>toegezegd: %1 %2</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>Application</source>
        <translation>Aanvraag</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wacht op</translation>
    </message>
    <message>
        <source>Thematafel</source>
        <translation>Thematafel</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Aanvrager</translation>
    </message>
    <message>
        <source>O of the applicant</source>
        <translation>O van de aanvrager</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Looptijd</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Co-financing</source>
        <translation>Cofinanciering</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Requested, part of the costs</source>
        <translation>Gevraagd, deel van de kosten</translation>
    </message>
    <message>
        <source>Not yet financed</source>
        <translation>Nog niet gefinancierd</translation>
    </message>
    <message>
        <source>Regional co-financing</source>
        <translation>Regionale cofinanciering</translation>
    </message>
    <message>
        <source>No fund chosen</source>
        <translation>Geen fonds gekozen</translation>
    </message>
    <message>
        <source>How sure the money is</source>
        <translation>Hoe zeker het geld is</translation>
    </message>
    <message>
        <source>Springplanken</source>
        <translation>Springplanken</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>Toegezegd: %1</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Wat het oplevert</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>Goals of the vision</source>
        <translation>Doelen van de visie</translation>
    </message>
    <message>
        <source>SDGs</source>
        <translation>SDG&apos;s</translation>
    </message>
    <message>
        <source>no outcome for that date</source>
        <translation>geen uitkomst voor die datum</translation>
    </message>
    <message>
        <source>Lawfulness</source>
        <translation>Rechtmatigheid</translation>
    </message>
    <message>
        <source>European procurement</source>
        <translation>Europese aanbesteding</translation>
    </message>
    <message>
        <source>Outcome per purchase</source>
        <translation>Uitkomst per inkoop</translation>
    </message>
    <message>
        <source>State aid</source>
        <translation>Staatssteun</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>To be put in order</source>
        <translation>Nog op orde te brengen</translation>
    </message>
    <message>
        <source>Findings of the thematafel</source>
        <translation>Bevindingen van de thematafel</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Criteria met</source>
        <translation>Voldoet aan criteria</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Voorwaarden</translation>
    </message>
    <message>
        <source>Date of the report</source>
        <translation>Datum van het rapport</translation>
    </message>
    <message>
        <source>Co-financing per O, part of the costs</source>
        <translation>Cofinanciering per O, deel van de kosten</translation>
    </message>
    <message>
        <source>Asked of the funds, part of the costs</source>
        <translation>Gevraagd aan de fondsen, deel van de kosten</translation>
    </message>
</context>
<context>
    <name>deadlines</name>
    <message>
        <source>%1 %2 should have ended</source>
        <translation>%1 %2 had al afgelopen moeten zijn</translation>
    </message>
    <message>
        <source>%1 %2 ends</source>
        <translation>%1 %2 eindigt</translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message>
        <source>Booked back: decision undone (%1)</source>
        <translation>Teruggeboekt: besluit ongedaan gemaakt (%1)</translation>
    </message>
</context>
<context>
    <name>desktop</name>
    <message>
        <source>The portfolio to open</source>
        <translation>De portefeuille om te openen</translation>
    </message>
    <message>
        <source>Open a second window on a portfolio that is open already</source>
        <translation>Open een tweede venster op een portefeuille die al open is</translation>
    </message>
</context>
<context>
    <name>editedRecord</name>
    <message>
        <source>A draft of this was kept when somebody else changed it, and it cannot be read any more. What stands here is what is stored.</source>
        <translation>Hiervan is een concept bewaard toen iemand anders het wijzigde, en dat is niet meer te lezen. Hier staat wat is opgeslagen.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>%1 is damaged, and there is no backup beside it.</source>
        <translation>%1 is beschadigd, en er ligt geen reservekopie naast.</translation>
    </message>
    <message>
        <source>%1 is damaged. Open the newest good backup: %2</source>
        <translation>%1 is beschadigd. Open de nieuwste goede reservekopie: %2</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 bestaat niet.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name.</source>
        <translation>%1 bestaat al. Kies een andere naam.</translation>
    </message>
    <message>
        <source>%1 is not a portfolio of Regiobord.</source>
        <translation>%1 is geen portefeuille van Regiobord.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Regiobord (file version %2; this program knows up to %3). Install the newer version.</source>
        <translation>%1 is gemaakt met een nieuwere versie van Regiobord (bestandsversie %2; dit programma kent tot en met %3). Installeer de nieuwere versie.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Copy it to a place where you may write.</source>
        <translation>In %1 kan niet worden geschreven. Kopieer het bestand naar een plek waar dat wel mag.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and try again.</source>
        <translation>De schijf is vol. Er is niets gewijzigd; maak ruimte en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Another program is using the portfolio. Try again in a moment.</source>
        <translation>Een ander programma gebruikt de portefeuille. Probeer het zo dadelijk opnieuw.</translation>
    </message>
    <message>
        <source>A code or number is there already: %1</source>
        <translation>Een code of nummer bestaat al: %1</translation>
    </message>
    <message>
        <source>It refers to something that is not in the portfolio: %1</source>
        <translation>Het verwijst naar iets dat niet in de portefeuille staat: %1</translation>
    </message>
    <message>
        <source>The portfolio could not be read or written: %1</source>
        <translation>De portefeuille kon niet worden gelezen of geschreven: %1</translation>
    </message>
</context>
<context>
    <name>fieldtext</name>
    <message>
        <source>requested</source>
        <translation>gevraagd</translation>
    </message>
    <message>
        <source>realised %1</source>
        <translation>gerealiseerd %1</translation>
    </message>
    <message>
        <source>realised %1 up to %2</source>
        <translation>gerealiseerd %1 tot en met %2</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 kon niet worden geschreven: %2</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-bestanden (*.%2)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Opslaan als</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Opgeslagen als %1.</translation>
    </message>
    <message>
        <source>There is no program to open %1 with.</source>
        <translation>Er is geen programma om %1 mee te openen.</translation>
    </message>
</context>
<context>
    <name>formFields</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>&amp;1  Name of the project</source>
        <translation>&amp;1  Naam van het project</translation>
    </message>
    <message>
        <source>A short name by which the tables and the Board know the project. It stands on every paper.</source>
        <translation>Een korte naam waaronder de tafels en de Board het project kennen. Hij staat op elk stuk.</translation>
    </message>
    <message>
        <source>Thematafel</source>
        <translation>Thematafel</translation>
    </message>
    <message>
        <source>&amp;2  Primary thematafel</source>
        <translation>&amp;2  Primaire thematafel</translation>
    </message>
    <message>
        <source>The one table that judges the application. Other tables can be heard; this one writes the findings.</source>
        <translation>De ene tafel die de aanvraag beoordeelt. Andere tafels kunnen meedenken; deze schrijft de bevindingen.</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Aanvrager</translation>
    </message>
    <message>
        <source>&amp;3  Applicant</source>
        <translation>&amp;3  Aanvrager</translation>
    </message>
    <message>
        <source>A legal entity: an association, a foundation, a company with legal personality or a public body. A sole trader or a partnership cannot apply.</source>
        <translation>Een rechtspersoon: een vereniging, stichting, bv, nv, coöperatie of overheid. Een eenmanszaak of een vof kan niet aanvragen.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Looptijd</translation>
    </message>
    <message>
        <source>&amp;4  First day</source>
        <translation>&amp;4  Eerste dag</translation>
    </message>
    <message>
        <source>From the first to the last day of the work. Costs from before the Board agreed are at the applicant&apos;s own risk.</source>
        <translation>Van de eerste tot en met de laatste dag van het werk. Kosten van voor het akkoord van de Board zijn voor eigen risico van de aanvrager.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>&amp;5  Purpose of the project</source>
        <translation>&amp;5  Doel van het project</translation>
    </message>
    <message>
        <source>What will be different when the project is done, and why that is needed. Two or three sentences.</source>
        <translation>Wat er anders is als het project klaar is, en waarom dat nodig is. Twee of drie zinnen.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Projectbeschrijving</translation>
    </message>
    <message>
        <source>&amp;6  Description of the project</source>
        <translation>&amp;6  Projectbeschrijving</translation>
    </message>
    <message>
        <source>What is going to be done, by whom and in which order: the activities from which the results follow.</source>
        <translation>Wat er gaat gebeuren, door wie en in welke volgorde: de activiteiten waaruit de resultaten volgen.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>&amp;7  Planned results</source>
        <translation>&amp;7  Beoogde resultaten</translation>
    </message>
    <message>
        <source>What can be counted at the end: a number, its unit and who answers for it. A result without a number cannot be followed.</source>
        <translation>Wat aan het eind te tellen is: een getal, de eenheid en wie ervoor staat. Een resultaat zonder getal is niet te volgen.</translation>
    </message>
    <message>
        <source>Goals of the vision</source>
        <translation>Doelen van de visie</translation>
    </message>
    <message>
        <source>Tick the goals that the project really adds to, and say in a sentence how. Fewer is stronger.</source>
        <translation>Vink de doelen aan waaraan het project echt bijdraagt, en zeg in een zin hoe. Liever enkele doelen dan veel.</translation>
    </message>
    <message>
        <source>Springplanken</source>
        <translation>Springplanken</translation>
    </message>
    <message>
        <source>Only when the project adds to the Regio Deal. What is promised counts towards the target of the covenant, beside what other projects promise.</source>
        <translation>Alleen als het project bijdraagt aan de Regio Deal. Wat wordt toegezegd telt mee voor het doel van het convenant, naast wat andere projecten toezeggen.</translation>
    </message>
    <message>
        <source>SDGs</source>
        <translation>SDG&apos;s</translation>
    </message>
    <message>
        <source>The goals of the United Nations that fit the project. One to three are usual.</source>
        <translation>De doelen van de Verenigde Naties die bij het project passen. Eén tot drie is gebruikelijk.</translation>
    </message>
    <message>
        <source>Support of the three O&apos;s</source>
        <translation>Draagvlak</translation>
    </message>
    <message>
        <source>Which governments, entrepreneurs and social organisations back the project, and what they do in it. Education counts with the third O.</source>
        <translation>Welke overheden, ondernemers en maatschappelijke organisaties achter het project staan, en wat ze erin doen. Onderwijs telt mee bij de derde O.</translation>
    </message>
    <message>
        <source>Regional impact</source>
        <translation>Regionale impact</translation>
    </message>
    <message>
        <source>Why this concerns the whole region and not one municipality, and what remains after the last day.</source>
        <translation>Waarom dit de hele regio aangaat en niet één gemeente, en wat er blijft na de laatste dag.</translation>
    </message>
    <message>
        <source>Costs and financing</source>
        <translation>Kosten en financiering</translation>
    </message>
    <message>
        <source>&amp;9  Costs and financing</source>
        <translation>&amp;9  Kosten en financiering</translation>
    </message>
    <message>
        <source>Costs equal the financing. Hours and goods that partners bring in count as co-financing in kind; money of the State does not count as regional.</source>
        <translation>De kosten zijn gelijk aan de financiering. Uren en spullen die partners inbrengen tellen als cofinanciering in natura; geld van het Rijk telt niet als regionaal.</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Communicatie</translation>
    </message>
    <message>
        <source>1&amp;0  Communication</source>
        <translation>1&amp;0  Communicatie</translation>
    </message>
    <message>
        <source>How people hear of the project and of what the region contributes: channels, moments, who does it.</source>
        <translation>Hoe mensen van het project horen en van de bijdrage van de regio: kanalen, momenten, wie het doet.</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risico&apos;s</translation>
    </message>
    <message>
        <source>&amp;11  Risks</source>
        <translation>&amp;11  Risico&apos;s</translation>
    </message>
    <message>
        <source>What can go wrong and what is done about it: one risk on a line. Points of attention for the table stand apart.</source>
        <translation>Wat er mis kan gaan en wat eraan gedaan wordt: één risico per regel. Aandachtspunten voor de tafel staan apart.</translation>
    </message>
    <message>
        <source>Procurement</source>
        <translation>Aanbesteding</translation>
    </message>
    <message>
        <source>1&amp;2  Is there European procurement?</source>
        <translation>1&amp;2  Is er sprake van Europees aanbesteden?</translation>
    </message>
    <message>
        <source>Whether something is bought that must be put out to tender in Europe. The tab with the legal tests finds the answer from a few questions.</source>
        <translation>Of er iets wordt ingekocht dat Europees moet worden aanbesteed. De tab Toetsing vindt het antwoord met een paar vragen.</translation>
    </message>
    <message>
        <source>State aid</source>
        <translation>Staatssteun</translation>
    </message>
    <message>
        <source>1&amp;3  Is there state aid?</source>
        <translation>1&amp;3  Is er sprake van staatssteun?</translation>
    </message>
    <message>
        <source>Aid to an undertaking that competes needs a ground: an exemption with its article, a service of general interest, or de-minimis with a declaration.</source>
        <translation>Steun aan een onderneming die met andere concurreert heeft een grond nodig: een vrijstelling met artikel, een dienst van algemeen belang, of de-minimis met een verklaring.</translation>
    </message>
    <message>
        <source>Contact (part II)</source>
        <translation>Contact (deel II)</translation>
    </message>
    <message>
        <source>1&amp;4  Contact of the applicant</source>
        <translation>1&amp;4  Contactpersoon</translation>
    </message>
    <message>
        <source>Personal data, kept apart from the application: not in papers, search, exports or the history.</source>
        <translation>Persoonsgegevens, apart van de aanvraag bewaard: niet in stukken, zoeken, exports of de historie.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Ondertekening</translation>
    </message>
    <message>
        <source>Where and when the application was signed, and in what position. The name stands in part II.</source>
        <translation>Waar en wanneer de aanvraag is ondertekend, en in welke functie. De naam staat in deel II.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>ingevuld</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>not right</source>
        <translation>klopt niet</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>let op</translation>
    </message>
    <message>
        <source>&amp;8a  Goals of the vision</source>
        <translation>&amp;8a  Doelen van de visie</translation>
    </message>
    <message>
        <source>&amp;8b  Springplanken and their results</source>
        <translation>&amp;8b  Springplanken en hun resultaten</translation>
    </message>
    <message>
        <source>&amp;8c  Sustainable Development Goals</source>
        <translation>&amp;8c  Duurzame ontwikkelingsdoelen (SDG&apos;s)</translation>
    </message>
    <message>
        <source>&amp;8d  Support of the three O&apos;s</source>
        <translation>&amp;8d  Draagvlak bij de drie O&apos;s</translation>
    </message>
    <message>
        <source>8e  Reg&amp;ional impact</source>
        <translation>8e  Regionale i&amp;mpact</translation>
    </message>
    <message>
        <source>Signature: pla&amp;ce</source>
        <translation>&amp;Plaats</translation>
    </message>
</context>
<context>
    <name>funds</name>
    <message>
        <source>Booked back: %1</source>
        <translation>Teruggeboekt: %1</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>%1 gebruikt</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>%1 tekort</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>ruimte %1 van %2</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>betaald</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>gereserveerd</translation>
    </message>
    <message>
        <source>room</source>
        <translation>ruimte</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>In totaal</translation>
    </message>
    <message>
        <source>Kept free for projects that the thematafel agreed to: the bookings of this kind added up. A commitment uses the reservation up.</source>
        <translation>Vrijgehouden voor projecten waarmee de thematafel instemde: de boekingen van deze soort bij elkaar. Een vastlegging gaat van de reservering af.</translation>
    </message>
    <message>
        <source>Awarded to projects: the bookings of this kind added up. A payment uses the commitment up.</source>
        <translation>Toegekend aan projecten: de boekingen van deze soort bij elkaar. Een betaling gaat van de vastlegging af.</translation>
    </message>
    <message>
        <source>Paid to projects: the bookings of this kind added up.</source>
        <translation>Betaald aan projecten: de boekingen van deze soort bij elkaar.</translation>
    </message>
    <message>
        <source>Flowed back, of projects that ended early, cost less or were rejected: the bookings of this kind added up.</source>
        <translation>Teruggevloeid, van projecten die eerder stopten, minder kostten of zijn afgewezen: de boekingen van deze soort bij elkaar.</translation>
    </message>
    <message>
        <source>Ceiling of %1</source>
        <translation>Plafond van %1</translation>
    </message>
    <message>
        <source>What the fund has over its whole life; where that is not given, its years added up.</source>
        <translation>Wat het fonds over de hele looptijd heeft; is dat niet gegeven, dan de jaren bij elkaar.</translation>
    </message>
    <message>
        <source>Provider: %1</source>
        <translation>Gever: %1</translation>
    </message>
    <message>
        <source>Whole life</source>
        <translation>Hele looptijd</translation>
    </message>
    <message>
        <source>Ceiling: %1</source>
        <translation>Plafond: %1</translation>
    </message>
    <message>
        <source>No ceiling was filled in yet.</source>
        <translation>Er is nog geen plafond ingevuld.</translation>
    </message>
    <message>
        <source>The bookings of the fund</source>
        <translation>De boekingen van het fonds</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Totaal: %1</translation>
    </message>
    <message>
        <source>Room of %1 in %2</source>
        <translation>Ruimte van %1 in %2</translation>
    </message>
    <message>
        <source>Room of %1</source>
        <translation>Ruimte van %1</translation>
    </message>
    <message>
        <source>The ceiling less what is used. For each project and year the largest of reserved, committed and paid counts, less what was released.</source>
        <translation>Het plafond min wat gebruikt is. Per project en jaar telt het grootste van gereserveerd, vastgelegd en betaald, min wat is vrijgevallen.</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>Room: %1</source>
        <translation>Ruimte: %1</translation>
    </message>
    <message>
        <source>Used: %1</source>
        <translation>Gebruikt: %1</translation>
    </message>
    <message>
        <source>not for a project</source>
        <translation>niet voor een project</translation>
    </message>
    <message>
        <source>unknown project</source>
        <translation>onbekend project</translation>
    </message>
    <message>
        <source>no ceiling</source>
        <translation>geen plafond</translation>
    </message>
    <message>
        <source>committed, not paid yet</source>
        <translation>vastgelegd, nog niet betaald</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>The file cannot be opened: %1</source>
        <translation>Het bestand kan niet worden geopend: %1</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>pitch</source>
        <translation>pitch</translation>
    </message>
    <message>
        <source>thematafel</source>
        <translation>thematafel</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Algemeen Bestuur</source>
        <translation>Algemeen Bestuur</translation>
    </message>
    <message>
        <source>award</source>
        <translation>toekenning</translation>
    </message>
    <message>
        <source>execution</source>
        <translation>uitvoering</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>afronding</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>akkoord</translation>
    </message>
    <message>
        <source>agreed with conditions</source>
        <translation>akkoord onder voorwaarden</translation>
    </message>
    <message>
        <source>held over</source>
        <translation>aangehouden</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>afgewezen</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>voortijdig beëindigd</translation>
    </message>
    <message>
        <source>A decision needs a date.</source>
        <translation>Een besluit heeft een datum nodig.</translation>
    </message>
    <message>
        <source>The date lies before that of the previous decision.</source>
        <translation>De datum ligt vóór die van het vorige besluit.</translation>
    </message>
    <message>
        <source>The project has already passed this step.</source>
        <translation>Het project heeft deze stap al gehad.</translation>
    </message>
    <message>
        <source>The project was rejected, withdrawn, ended or closed before.</source>
        <translation>Het project is al afgewezen, ingetrokken, beëindigd of afgerond.</translation>
    </message>
    <message>
        <source>The project has not been awarded yet.</source>
        <translation>Het project is nog niet toegekend.</translation>
    </message>
    <message>
        <source>The project has been awarded already: end it early instead.</source>
        <translation>Het project is al toegekend: beëindig het dan voortijdig.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>concept</translation>
    </message>
    <message>
        <source>under review</source>
        <translation>in behandeling</translation>
    </message>
    <message>
        <source>awarded</source>
        <translation>toegekend</translation>
    </message>
    <message>
        <source>in execution</source>
        <translation>in uitvoering</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>afgerond</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>government</source>
        <translation>overheid</translation>
    </message>
    <message>
        <source>business</source>
        <translation>ondernemers</translation>
    </message>
    <message>
        <source>civil society</source>
        <translation>maatschappelijke organisaties</translation>
    </message>
    <message>
        <source>education</source>
        <translation>onderwijs</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>no verdict yet</source>
        <translation>nog geen oordeel</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>instemmen</translation>
    </message>
    <message>
        <source>agree with conditions</source>
        <translation>instemmen onder voorwaarden</translation>
    </message>
    <message>
        <source>hold over</source>
        <translation>aanhouden</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>afwijzen</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>gereserveerd</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>vastgelegd</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>betaald</translation>
    </message>
    <message>
        <source>released</source>
        <translation>vrijgevallen</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>opening</translation>
    </message>
    <message>
        <source>announcement</source>
        <translation>mededeling</translation>
    </message>
    <message>
        <source>to take note</source>
        <translation>kennisnemen</translation>
    </message>
    <message>
        <source>to discuss</source>
        <translation>bespreken</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>besluiten</translation>
    </message>
    <message>
        <source>to adopt</source>
        <translation>vaststellen</translation>
    </message>
    <message>
        <source>without discussion</source>
        <translation>hamerstuk</translation>
    </message>
    <message>
        <source>any other business</source>
        <translation>rondvraag</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>vervallen</translation>
    </message>
    <message>
        <source>Raad</source>
        <translation>Raad</translation>
    </message>
    <message>
        <source>Dagelijks Bestuur</source>
        <translation>Dagelijks Bestuur</translation>
    </message>
    <message>
        <source>steering group</source>
        <translation>stuurgroep</translation>
    </message>
    <message>
        <source>executive office</source>
        <translation>werkorganisatie</translation>
    </message>
    <message>
        <source>other body</source>
        <translation>ander gremium</translation>
    </message>
    <message>
        <source>vision</source>
        <translation>visie</translation>
    </message>
    <message>
        <source>Regio Deal</source>
        <translation>Regio Deal</translation>
    </message>
    <message>
        <source>implementation agenda</source>
        <translation>uitvoeringsagenda</translation>
    </message>
    <message>
        <source>action agenda</source>
        <translation>actieagenda</translation>
    </message>
    <message>
        <source>opgaven</source>
        <translation>opgaven</translation>
    </message>
    <message>
        <source>national programme</source>
        <translation>nationaal programma</translation>
    </message>
    <message>
        <source>European tender required</source>
        <translation>verplicht Europees aanbesteden</translation>
    </message>
    <message>
        <source>European tender required (mostly subsidised)</source>
        <translation>verplicht Europees aanbesteden (grotendeels gesubsidieerd)</translation>
    </message>
    <message>
        <source>own procurement policy</source>
        <translation>eigen aanbestedingsbeleid</translation>
    </message>
    <message>
        <source>public tender</source>
        <translation>openbaar aanbesteden</translation>
    </message>
    <message>
        <source>several quotes</source>
        <translation>onderhands meervoudig</translation>
    </message>
    <message>
        <source>one quote</source>
        <translation>onderhands enkelvoudig</translation>
    </message>
    <message>
        <source>no obligation</source>
        <translation>geen verplichting tot openbaar aanbesteden</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>programma</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisatie</translation>
    </message>
    <message>
        <source>body</source>
        <translation>gremium</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persoon</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>lidmaatschap</translation>
    </message>
    <message>
        <source>project</source>
        <translation>project</translation>
    </message>
    <message>
        <source>fund</source>
        <translation>fonds</translation>
    </message>
    <message>
        <source>fund booking</source>
        <translation>boeking op een fonds</translation>
    </message>
    <message>
        <source>findings report</source>
        <translation>rapport van bevindingen</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>vergadering</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>bijlage</translation>
    </message>
    <message>
        <source>project name</source>
        <translation>naam project</translation>
    </message>
    <message>
        <source>primary thematafel</source>
        <translation>primaire thematafel</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>aanvrager</translation>
    </message>
    <message>
        <source>period</source>
        <translation>looptijd</translation>
    </message>
    <message>
        <source>purpose of the project</source>
        <translation>doel van het project</translation>
    </message>
    <message>
        <source>project description</source>
        <translation>projectbeschrijving</translation>
    </message>
    <message>
        <source>planned results</source>
        <translation>beoogde resultaten</translation>
    </message>
    <message>
        <source>goals of the vision</source>
        <translation>doelen van de Visie</translation>
    </message>
    <message>
        <source>springplanken and results</source>
        <translation>springplanken en resultaten</translation>
    </message>
    <message>
        <source>SDGs</source>
        <translation>SDG&apos;s</translation>
    </message>
    <message>
        <source>support by the three O&apos;s</source>
        <translation>draagvlak bij de drie O&apos;s</translation>
    </message>
    <message>
        <source>regional impact</source>
        <translation>regionale impact</translation>
    </message>
    <message>
        <source>costs and financing</source>
        <translation>kosten en financiering</translation>
    </message>
    <message>
        <source>cost lines</source>
        <translation>kostenposten</translation>
    </message>
    <message>
        <source>financing lines</source>
        <translation>financieringsposten</translation>
    </message>
    <message>
        <source>communication</source>
        <translation>communicatie</translation>
    </message>
    <message>
        <source>risks and points of attention</source>
        <translation>risico&apos;s en aandachtspunten</translation>
    </message>
    <message>
        <source>European procurement</source>
        <translation>Europese aanbesteding</translation>
    </message>
    <message>
        <source>state aid</source>
        <translation>staatssteun</translation>
    </message>
    <message>
        <source>contact of the applicant</source>
        <translation>gegevens aanvrager</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>ondertekening</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>bijlagen</translation>
    </message>
    <message>
        <source>route</source>
        <translation>route</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>legal form</source>
        <translation>rechtsvorm</translation>
    </message>
    <message>
        <source>KvK number</source>
        <translation>KvK-nummer</translation>
    </message>
    <message>
        <source>sector (O)</source>
        <translation>O</translation>
    </message>
    <message>
        <source>term of office</source>
        <translation>zittingstermijn</translation>
    </message>
    <message>
        <source>ceiling</source>
        <translation>plafond</translation>
    </message>
    <message>
        <source>bookings</source>
        <translation>boekingen</translation>
    </message>
    <message>
        <source>themes</source>
        <translation>thema&apos;s</translation>
    </message>
    <message>
        <source>programme lines</source>
        <translation>programmalijnen</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>doelen</translation>
    </message>
    <message>
        <source>springplanken</source>
        <translation>springplanken</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>meetwaarden</translation>
    </message>
    <message>
        <source>canvases</source>
        <translation>canvassen</translation>
    </message>
    <message>
        <source>thematafels of the report</source>
        <translation>betrokken thematafels</translation>
    </message>
    <message>
        <source>criteria</source>
        <translation>toetsingscriteria</translation>
    </message>
    <message>
        <source>contribution from the Regio Deal</source>
        <translation>bijdrage vanuit de Regio Deal</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>besluit van de thematafel</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>voorwaarden</translation>
    </message>
    <message>
        <source>dates of the report</source>
        <translation>data van het rapport</translation>
    </message>
    <message>
        <source>body that meets</source>
        <translation>vergaderend gremium</translation>
    </message>
    <message>
        <source>date of the meeting</source>
        <translation>vergaderdatum</translation>
    </message>
    <message>
        <source>agenda items</source>
        <translation>agendapunten</translation>
    </message>
    <message>
        <source>cover note</source>
        <translation>oplegger</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>verslag</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>acties</translation>
    </message>
    <message>
        <source>works</source>
        <translation>werken</translation>
    </message>
    <message>
        <source>supplies</source>
        <translation>leveringen</translation>
    </message>
    <message>
        <source>services</source>
        <translation>diensten</translation>
    </message>
    <message>
        <source>no contracting authority</source>
        <translation>geen aanbestedende dienst</translation>
    </message>
    <message>
        <source>the State</source>
        <translation>het Rijk</translation>
    </message>
    <message>
        <source>province</source>
        <translation>provincie</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>gemeente</translation>
    </message>
    <message>
        <source>water board</source>
        <translation>waterschap</translation>
    </message>
    <message>
        <source>body governed by public law</source>
        <translation>publiekrechtelijke instelling</translation>
    </message>
    <message>
        <source>partnership of authorities</source>
        <translation>samenwerking van overheden</translation>
    </message>
    <message>
        <source>AGVV</source>
        <translation>AGVV</translation>
    </message>
    <message>
        <source>LVV</source>
        <translation>LVV</translation>
    </message>
    <message>
        <source>DAEB</source>
        <translation>DAEB</translation>
    </message>
    <message>
        <source>de-minimis</source>
        <translation>de-minimis</translation>
    </message>
    <message>
        <source>de-minimis, general</source>
        <translation>de-minimis, algemeen</translation>
    </message>
    <message>
        <source>de-minimis for DAEB</source>
        <translation>de-minimis voor DAEB</translation>
    </message>
    <message>
        <source>de-minimis, agriculture</source>
        <translation>de-minimis, landbouw</translation>
    </message>
    <message>
        <source>co-financing</source>
        <translation>cofinanciering</translation>
    </message>
    <message>
        <source>requested grant</source>
        <translation>gevraagde bijdrage</translation>
    </message>
    <message>
        <source>in cash</source>
        <translation>geld</translation>
    </message>
    <message>
        <source>in kind</source>
        <translation>natura</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gevraagd</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>toegezegd</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>getekend</translation>
    </message>
    <message>
        <source>received</source>
        <translation>ontvangen</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>per jaar</translation>
    </message>
    <message>
        <source>whole period</source>
        <translation>hele periode</translation>
    </message>
    <message>
        <source>in one year</source>
        <translation>in één jaar</translation>
    </message>
    <message>
        <source>period not stated</source>
        <translation>periode niet genoemd</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>niet genoemd</translation>
    </message>
    <message>
        <source>available</source>
        <translation>beschikbaar</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geraamd</translation>
    </message>
    <message>
        <source>not covered</source>
        <translation>niet gedekt</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>overgeheveld</translation>
    </message>
    <message>
        <source>by others</source>
        <translation>door anderen</translation>
    </message>
    <message>
        <source>number</source>
        <translation>aantal</translation>
    </message>
    <message>
        <source>hectares</source>
        <translation>hectare</translation>
    </message>
    <message>
        <source>percentage</source>
        <translation>percentage</translation>
    </message>
    <message>
        <source>percentage more</source>
        <translation>percentage meer</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>precies</translation>
    </message>
    <message>
        <source>between</source>
        <translation>tussen</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>ten minste</translation>
    </message>
    <message>
        <source>public body (joint arrangement)</source>
        <translation>openbaar lichaam (gemeenschappelijke regeling)</translation>
    </message>
    <message>
        <source>other public legal person</source>
        <translation>andere publieke rechtspersoon</translation>
    </message>
    <message>
        <source>association</source>
        <translation>vereniging</translation>
    </message>
    <message>
        <source>cooperative</source>
        <translation>coöperatie</translation>
    </message>
    <message>
        <source>mutual insurance association</source>
        <translation>onderlinge waarborgmaatschappij</translation>
    </message>
    <message>
        <source>public limited company (nv)</source>
        <translation>naamloze vennootschap (nv)</translation>
    </message>
    <message>
        <source>private limited company (bv)</source>
        <translation>besloten vennootschap (bv)</translation>
    </message>
    <message>
        <source>foundation</source>
        <translation>stichting</translation>
    </message>
    <message>
        <source>religious body</source>
        <translation>kerkgenootschap</translation>
    </message>
    <message>
        <source>sole trader</source>
        <translation>eenmanszaak</translation>
    </message>
    <message>
        <source>general partnership (vof)</source>
        <translation>vennootschap onder firma (vof)</translation>
    </message>
    <message>
        <source>limited partnership (cv)</source>
        <translation>commanditaire vennootschap (cv)</translation>
    </message>
    <message>
        <source>professional partnership (maatschap)</source>
        <translation>maatschap</translation>
    </message>
    <message>
        <source>group without a legal form</source>
        <translation>groep zonder rechtsvorm</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1, by others</source>
        <translation>%1, door anderen</translation>
    </message>
    <message>
        <source>what was realised</source>
        <translation>wat is gerealiseerd</translation>
    </message>
    <message>
        <source>present</source>
        <translation>aanwezig</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>afwezig</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>vervangen</translation>
    </message>
</context>
<context>
    <name>latestChanges</name>
    <message>
        <source>%1 (added)</source>
        <translation>%1 (toegevoegd)</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (verwijderd)</translation>
    </message>
</context>
<context>
    <name>lawfulness</name>
    <message>
        <source>confirmed by an official source</source>
        <translation>bevestigd door een officiële bron</translation>
    </message>
    <message>
        <source>not confirmed by an official source: check it</source>
        <translation>niet bevestigd door een officiële bron: kijk het na</translation>
    </message>
    <message>
        <source>Threshold used: %1, valid %2. Source: %3 (%4).</source>
        <translation>Gebruikte drempel: %1, geldig %2. Bron: %3 (%4).</translation>
    </message>
    <message>
        <source>Fill in the date of the call for tenders: it decides which amounts hold.</source>
        <translation>Vul de datum van aankondiging in: die bepaalt welke bedragen gelden.</translation>
    </message>
    <message>
        <source>The program knows no threshold for %1: look it up and ask for advice.</source>
        <translation>Het programma kent geen drempel voor %1: zoek die op en vraag advies.</translation>
    </message>
    <message>
        <source>Procurement</source>
        <translation>Aanbesteding</translation>
    </message>
    <message>
        <source>The scheme of the application form: above the European threshold of the tender date a contracting authority tenders in Europe; below it its own policy counts, or else the bands of the province. A buyer that is no authority is bound above the threshold when more than half is public money.</source>
        <translation>Het schema van het aanvraagformulier: boven de Europese drempel op de datum van aankondiging besteedt een aanbestedende dienst Europees aan; daaronder geldt het eigen beleid, of anders de bedragen van de provincie. Wie geen aanbestedende dienst is, moet boven de drempel Europees aanbesteden als meer dan de helft publiek geld is.</translation>
    </message>
    <message>
        <source>Application form, appendix 5 (procurement scheme)</source>
        <translation>Aanvraagformulier, bijlage 5 (aanbestedingsschema)</translation>
    </message>
    <message>
        <source>What is bought</source>
        <translation>Wat er wordt ingekocht</translation>
    </message>
    <message>
        <source>Amount, excluding VAT</source>
        <translation>Bedrag, zonder btw</translation>
    </message>
    <message>
        <source>Contracting authority</source>
        <translation>Aanbestedende dienst</translation>
    </message>
    <message>
        <source>Own policy</source>
        <translation>Eigen beleid</translation>
    </message>
    <message>
        <source>More than half is public money</source>
        <translation>Meer dan de helft publiek geld</translation>
    </message>
    <message>
        <source>Call for tenders</source>
        <translation>Aankondiging</translation>
    </message>
    <message>
        <source>European threshold</source>
        <translation>Europese drempel</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Uitkomst: %1</translation>
    </message>
    <message>
        <source>%1, no article yet</source>
        <translation>%1, nog geen artikel</translation>
    </message>
    <message>
        <source>%1, article %2</source>
        <translation>%1, artikel %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Choose the applicant (3) to see the room under de-minimis.</source>
        <translation>Kies de aanvrager (3); dan is de ruimte onder de-minimis te zien.</translation>
    </message>
    <message>
        <source>The program knows no ceiling for this kind of de-minimis today.</source>
        <translation>Het programma kent voor vandaag geen plafond voor deze soort de-minimis.</translation>
    </message>
    <message>
        <source>Room of %1: %2 of %3, received since %4.</source>
        <translation>Ruimte van %1: %2 van %3, ontvangen sinds %4.</translation>
    </message>
    <message>
        <source>Room under de-minimis</source>
        <translation>Ruimte onder de-minimis</translation>
    </message>
    <message>
        <source>What one undertaking, with everything linked to it, received in the three years that end today is taken from the ceiling. The aid of this project comes on top.</source>
        <translation>Wat een onderneming, met alles wat eraan verbonden is, kreeg in de drie jaar tot en met vandaag gaat van het plafond af. De steun van dit project komt daar nog bij.</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Ruimte</translation>
    </message>
    <message>
        <source>Aid of this project</source>
        <translation>Steun van dit project</translation>
    </message>
    <message>
        <source>Left after this project: %1</source>
        <translation>Over na dit project: %1</translation>
    </message>
</context>
<context>
    <name>measureBars</name>
    <message>
        <source>realised</source>
        <translation>gerealiseerd</translation>
    </message>
    <message>
        <source>promised and awarded, not realised</source>
        <translation>toegezegd en toegekend, niet gerealiseerd</translation>
    </message>
    <message>
        <source>promised in applications</source>
        <translation>toegezegd in aanvragen</translation>
    </message>
    <message>
        <source>%1 realised, %2 promised of %3 %4</source>
        <translation>%1 gerealiseerd, %2 toegezegd van %3 %4</translation>
    </message>
</context>
<context>
    <name>meetings</name>
    <message>
        <source>Item %1</source>
        <translation>Punt %1</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>vastgesteld</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>concept</translation>
    </message>
</context>
<context>
    <name>members</name>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Persoon</translation>
    </message>
    <message>
        <source>choose a person</source>
        <translation>kies een persoon</translation>
    </message>
    <message>
        <source>Ro&amp;le</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>On &amp;behalf of</source>
        <translation>Na&amp;mens</translation>
    </message>
    <message>
        <source>no organisation</source>
        <translation>geen organisatie</translation>
    </message>
    <message>
        <source>&amp;O</source>
        <translation>&amp;O</translation>
    </message>
    <message>
        <source>As long as another office lasts (&amp;ex officio)</source>
        <translation>Zolang een ander ambt duurt (ambtshalve, &amp;q.q.)</translation>
    </message>
    <message>
        <source>&amp;Terms</source>
        <translation>&amp;Termijnen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Lid</translation>
    </message>
    <message>
        <source>ex officio</source>
        <translation>ambtshalve</translation>
    </message>
    <message>
        <source>no term</source>
        <translation>geen termijn</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>beëindigd %1</translation>
    </message>
    <message>
        <source>, until %1</source>
        <translation>, tot en met %1</translation>
    </message>
    <message>
        <source>last term</source>
        <translation>laatste termijn</translation>
    </message>
    <message>
        <source>term %1</source>
        <translation>termijn %1</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Meetings</source>
        <translation>Vergaderingen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programma&apos;s</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relaties</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projecten</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>Fondsen</translation>
    </message>
</context>
<context>
    <name>partForms</name>
    <message>
        <source>Totals, each kind of period apart: %1.</source>
        <translation>Totaal per soort periode: %1.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partij</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Circa</translation>
    </message>
    <message>
        <source>By others</source>
        <translation>Door anderen</translation>
    </message>
    <message>
        <source>Part of above</source>
        <translation>Deel van boven</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>N&amp;ummer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>K&amp;orte naam</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Regio</translation>
    </message>
    <message>
        <source>&amp;First year</source>
        <translation>&amp;Eerste jaar</translation>
    </message>
    <message>
        <source>&amp;Last year</source>
        <translation>&amp;Laatste jaar</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>&amp;Bron</translation>
    </message>
    <message>
        <source>&amp;Money</source>
        <translation>&amp;Geld</translation>
    </message>
    <message>
        <source>M&amp;ilestones</source>
        <translation>M&amp;ijlpalen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Voorlopig</translation>
    </message>
    <message>
        <source>&amp;Lists of the plan</source>
        <translation>Lijsten &amp;van het plan</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>SDGs of the &amp;whole programme</source>
        <translation>SDG&apos;s van het &amp;hele programma</translation>
    </message>
    <message>
        <source>R&amp;emarks</source>
        <translation>O&amp;pmerkingen</translation>
    </message>
    <message>
        <source>&amp;Explanation</source>
        <translation>&amp;Toelichting</translation>
    </message>
    <message>
        <source>&amp;Other names in documents, one on each line</source>
        <translation>&amp;Andere namen in documenten, één per regel</translation>
    </message>
    <message>
        <source>S&amp;DGs</source>
        <translation>S&amp;DG&apos;s</translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation>&amp;Doel</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Jaar</translation>
    </message>
    <message>
        <source>&amp;Period in words</source>
        <translation>&amp;Periode in woorden</translation>
    </message>
    <message>
        <source>&amp;Objectives, one on each line</source>
        <translation>&amp;Doelen, één per regel</translation>
    </message>
    <message>
        <source>&amp;Documents, one on each line</source>
        <translation>D&amp;ocumenten, één per regel</translation>
    </message>
    <message>
        <source>&amp;Initiatives and projects</source>
        <translation>&amp;Initiatieven en projecten</translation>
    </message>
    <message>
        <source>Why it is needed</source>
        <translation>Nut en noodzaak</translation>
    </message>
    <message>
        <source>Context: Europe and the State</source>
        <translation>Context: Europa en Rijk</translation>
    </message>
    <message>
        <source>Context: region</source>
        <translation>Context: regio</translation>
    </message>
    <message>
        <source>Context: local</source>
        <translation>Context: lokaal</translation>
    </message>
    <message>
        <source>Context: other</source>
        <translation>Context: overig</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>What is done already</source>
        <translation>Wat al gebeurt</translation>
    </message>
    <message>
        <source>To be developed</source>
        <translation>Te ontwikkelen</translation>
    </message>
    <message>
        <source>Related policy</source>
        <translation>Verwant beleid</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Doelgroepen</translation>
    </message>
    <message>
        <source>Name in the &amp;scheme</source>
        <translation>Naam in het &amp;schema</translation>
    </message>
    <message>
        <source>The boxes below have one entry on each line.</source>
        <translation>De vakken hieronder hebben één onderdeel per regel.</translation>
    </message>
    <message>
        <source>Money without an amount yet</source>
        <translation>Geld waarvan het bedrag nog open staat</translation>
    </message>
    <message>
        <source>Money of others, in words</source>
        <translation>Geld van anderen, in woorden</translation>
    </message>
    <message>
        <source>&amp;Figures that the plan quotes</source>
        <translation>C&amp;ijfers die het plan noemt</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Code of the &amp;thematafel</source>
        <translation>Code van de &amp;thematafel</translation>
    </message>
    <message>
        <source>&amp;Related springplank</source>
        <translation>&amp;Verwante springplank</translation>
    </message>
    <message>
        <source>&amp;Targets</source>
        <translation>&amp;Doelen in getallen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Telt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Measured against</source>
        <translation>Gemeten tegen</translation>
    </message>
    <message>
        <source>&amp;Numbers that bound it, and are no target</source>
        <translation>&amp;Getallen die begrenzen en geen doel zijn</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>&amp;Acties</translation>
    </message>
    <message>
        <source>Promising &amp;initiatives</source>
        <translation>Kansrijke &amp;initiatieven</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Eenheid</translation>
    </message>
    <message>
        <source>&amp;Starts at</source>
        <translation>Be&amp;ginstand</translation>
    </message>
    <message>
        <source>&amp;In the year</source>
        <translation>&amp;In het jaar</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;Doel</translation>
    </message>
    <message>
        <source>&amp;By the year</source>
        <translation>Uiterlijk in &amp;het jaar</translation>
    </message>
    <message>
        <source>&amp;Lower is better, as with a rank</source>
        <translation>&amp;Lager is beter, zoals bij een rangorde</translation>
    </message>
</context>
<context>
    <name>programmeTemplates</name>
    <message>
        <source>New vision</source>
        <translation>Nieuwe visie</translation>
    </message>
    <message>
        <source>Theme %1</source>
        <translation>Thema %1</translation>
    </message>
    <message>
        <source>Goal of theme %1</source>
        <translation>Doel van thema %1</translation>
    </message>
    <message>
        <source>Programme line</source>
        <translation>Programmalijn</translation>
    </message>
    <message>
        <source>New Regio Deal</source>
        <translation>Nieuwe Regio Deal</translation>
    </message>
    <message>
        <source>First springplank</source>
        <translation>Eerste springplank</translation>
    </message>
    <message>
        <source>A result in words</source>
        <translation>Een resultaat in woorden</translation>
    </message>
    <message>
        <source>A result with a target</source>
        <translation>Een resultaat met een doel</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>bedrijven</translation>
    </message>
    <message>
        <source>New action agenda</source>
        <translation>Nieuwe actieagenda</translation>
    </message>
    <message>
        <source>Basis in order</source>
        <translation>Basis op orde</translation>
    </message>
    <message>
        <source>Strengthen</source>
        <translation>Versterken</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Policy canvas</source>
        <translation>Beleidscanvas</translation>
    </message>
    <message>
        <source>Yearly budget</source>
        <translation>Jaarlijks budget</translation>
    </message>
    <message>
        <source>New NPVR plan</source>
        <translation>Nieuw NPVR-plan</translation>
    </message>
    <message>
        <source>Long-term agenda</source>
        <translation>Langjarige agenda</translation>
    </message>
    <message>
        <source>First period</source>
        <translation>Eerste periode</translation>
    </message>
    <message>
        <source>Indicator of broad welfare</source>
        <translation>Indicator van brede welvaart</translation>
    </message>
    <message>
        <source>Analysis of the region</source>
        <translation>Analyse van de regio</translation>
    </message>
    <message>
        <source>Ambition and choices</source>
        <translation>Ambitie en keuzes</translation>
    </message>
    <message>
        <source>Programme and money</source>
        <translation>Programma en geld</translation>
    </message>
    <message>
        <source>Organisation and monitoring</source>
        <translation>Organisatie en monitoring</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Nieuw programma</translation>
    </message>
</context>
<context>
    <name>projectList</name>
    <message>
        <source>(no name yet)</source>
        <translation>(nog geen naam)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Thematafel</source>
        <translation>Thematafel</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Co-financing</source>
        <translation>Cofinanciering</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wacht op</translation>
    </message>
    <message>
        <source>Last decision</source>
        <translation>Laatste besluit</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Aanvrager</translation>
    </message>
    <message>
        <source>O of the applicant</source>
        <translation>O van de aanvrager</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>Fondsen</translation>
    </message>
    <message>
        <source>Springplanken</source>
        <translation>Springplanken</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Alle projecten</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Lopend</translation>
    </message>
    <message>
        <source>Waiting for the thematafel</source>
        <translation>Wacht op thematafel</translation>
    </message>
    <message>
        <source>Waiting for the Board</source>
        <translation>Wacht op de Board</translation>
    </message>
</context>
<context>
    <name>projectPapers</name>
    <message>
        <source>Application form</source>
        <translation>Aanvraagformulier</translation>
    </message>
    <message>
        <source>Project summary</source>
        <translation>Projectsamenvatting</translation>
    </message>
    <message>
        <source>Findings report</source>
        <translation>Rapport van bevindingen</translation>
    </message>
    <message>
        <source>Making a paper</source>
        <translation>Stuk maken</translation>
    </message>
</context>
<context>
    <name>projectTabs</name>
    <message>
        <source>&amp;Budget</source>
        <translation>Begroti&amp;ng</translation>
    </message>
    <message>
        <source>&amp;Lawfulness</source>
        <translation>&amp;Toetsing</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>Be&amp;oordeling</translation>
    </message>
    <message>
        <source>&amp;Decisions</source>
        <translation>Bes&amp;luiten</translation>
    </message>
    <message>
        <source>&amp;Progress</source>
        <translation>Voo&amp;rtgang</translation>
    </message>
    <message>
        <source>&amp;Application</source>
        <translation>&amp;Aanvraag</translation>
    </message>
    <message>
        <source>D&amp;ossier</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>H&amp;istorie</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>The project is no longer there.</source>
        <translation>Het project is er niet meer.</translation>
    </message>
    <message>
        <source>The meeting or the agenda item is no longer there.</source>
        <translation>De vergadering of het agendapunt is er niet meer.</translation>
    </message>
    <message>
        <source>This first has to be in order:</source>
        <translation>Dit moet eerst in orde zijn:</translation>
    </message>
    <message>
        <source>No more can flow back than the %1 that was awarded.</source>
        <translation>Er kan niet meer terugvloeien dan de toegekende %1.</translation>
    </message>
</context>
<context>
    <name>regiobord::ActionPanel</name>
    <message>
        <source>To the &amp;meeting</source>
        <translation>Naar de &amp;vergadering</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Stand</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wanneer</translation>
    </message>
    <message>
        <source>Wh&amp;o</source>
        <translation>Wi&amp;e</translation>
    </message>
    <message>
        <source>%1, %2, item %3 %4</source>
        <translation>%1, %2, punt %3 %4</translation>
    </message>
</context>
<context>
    <name>regiobord::ActionsPage</name>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Vergadering</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punt</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle standen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>All bodies</source>
        <translation>Alle gremia</translation>
    </message>
    <message>
        <source>There are no actions yet</source>
        <translation>Er zijn nog geen acties</translation>
    </message>
    <message>
        <source>What is agreed in the minutes of a meeting, by whom and when, stands here together.</source>
        <translation>Wat in het verslag van een vergadering is afgesproken, door wie en wanneer, staat hier bij elkaar.</translation>
    </message>
    <message>
        <source>action: %1</source>
        <translation>actie: %1</translation>
    </message>
    <message>
        <source>day of an action</source>
        <translation>dag van een actie</translation>
    </message>
    <message>
        <source>who does an action</source>
        <translation>wie een actie doet</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Zoeken in deze lijst</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Lijst opslaan</translation>
    </message>
    <message>
        <source>As a paper, PDF...</source>
        <translation>Als stuk, PDF...</translation>
    </message>
    <message>
        <source>As a paper to edit, ODT...</source>
        <translation>Als stuk om te bewerken, ODT...</translation>
    </message>
    <message>
        <source>For a website, HTML...</source>
        <translation>Voor een website, HTML...</translation>
    </message>
    <message>
        <source>For a spreadsheet, XLSX...</source>
        <translation>Voor een rekenblad, XLSX...</translation>
    </message>
    <message>
        <source>For a spreadsheet, CSV...</source>
        <translation>Voor een rekenblad, CSV...</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Weer open</translation>
    </message>
    <message>
        <source>To the meeting</source>
        <translation>Naar de vergadering</translation>
    </message>
    <message>
        <source>late</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>%1 of %2 actions</source>
        <translation>%1 van %2 acties</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Opgeslagen: %1</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Papers without what is besloten</source>
        <translation>Stukken zonder wat besloten is</translation>
    </message>
    <message>
        <source>&amp;Save list</source>
        <translation>Lijst opslaan</translation>
    </message>
</context>
<context>
    <name>regiobord::AgendaTree</name>
    <message>
        <source>besloten</source>
        <translation>besloten</translation>
    </message>
    <message>
        <source>oral</source>
        <translation>mondeling</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>(no title yet)</source>
        <translation>(nog geen titel)</translation>
    </message>
</context>
<context>
    <name>regiobord::AmountEdit</name>
    <message>
        <source>This is no amount. Type it as 147.824 or 12,50.</source>
        <translation>Dit is geen bedrag. Typ het als 147.824 of 12,50.</translation>
    </message>
</context>
<context>
    <name>regiobord::ApplicantEdit</name>
    <message>
        <source>choose an O</source>
        <translation>kies een O</translation>
    </message>
    <message>
        <source>choose a legal form</source>
        <translation>kies een rechtsvorm</translation>
    </message>
    <message>
        <source>type a part of the name</source>
        <translation>typ een deel van de naam</translation>
    </message>
    <message>
        <source>Add this organisation</source>
        <translation>Deze organisatie toevoegen</translation>
    </message>
    <message>
        <source>This organisation is not in the portfolio yet. Add it here, or choose another one.</source>
        <translation>Deze organisatie staat nog niet in de portefeuille. Voeg haar hier toe, of kies een andere.</translation>
    </message>
    <message>
        <source>Which &amp;O</source>
        <translation>Wel&amp;ke O</translation>
    </message>
    <message>
        <source>Legal &amp;form</source>
        <translation>Rechtsvor&amp;m</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>%1 toevoegen</translation>
    </message>
    <message>
        <source>%1, no legal entity</source>
        <translation>%1, geen rechtspersoon</translation>
    </message>
</context>
<context>
    <name>regiobord::ApplicationTab</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Volgende</translation>
    </message>
    <message>
        <source>The page before this one (Ctrl+PgUp)</source>
        <translation>De vorige bladzijde (Ctrl+PgUp)</translation>
    </message>
    <message>
        <source>The next page (Ctrl+PgDn)</source>
        <translation>De volgende bladzijde (Ctrl+PgDn)</translation>
    </message>
    <message>
        <source>What the paper asks</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>bladzijde %1 van %2</translation>
    </message>
    <message>
        <source>Previo&amp;us</source>
        <translation>Vorige</translation>
    </message>
</context>
<context>
    <name>regiobord::AttachmentsEdit</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Stuk</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Openbaar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>still to be added</source>
        <translation>nog toe te voegen</translation>
    </message>
    <message>
        <source>Adding papers</source>
        <translation>Stukken toevoegen</translation>
    </message>
    <message>
        <source>item %1, papers</source>
        <translation>punt %1, stukken</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Tonen</translation>
    </message>
    <message>
        <source>&amp;Take off</source>
        <translation>Ver&amp;wijderen</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Stukken</translation>
    </message>
    <message>
        <source>&amp;Add files...</source>
        <translation>Bestanden &amp;toevoegen...</translation>
    </message>
    <message>
        <source>Add papers</source>
        <translation>Stukken toevoegen</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;All files (*)</source>
        <translation>PDF (*.pdf);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>stukken</translation>
    </message>
</context>
<context>
    <name>regiobord::BalancePanel</name>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Co-financing</source>
        <translation>Cofinanciering</translation>
    </message>
    <message>
        <source>Requested grant</source>
        <translation>Gevraagde bijdrage</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Regional co-financing</source>
        <translation>Regionale cofinanciering</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>in balance</source>
        <translation>sluitend</translation>
    </message>
    <message>
        <source>not in balance</source>
        <translation>niet sluitend</translation>
    </message>
    <message>
        <source>The amounts are too large to add up: check them.</source>
        <translation>De bedragen zijn te groot om op te tellen: kijk ze na.</translation>
    </message>
    <message>
        <source>Co-financing by O</source>
        <translation>Cofinanciering per O</translation>
    </message>
</context>
<context>
    <name>regiobord::BodiesTab</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>&amp;Theme of the vision</source>
        <translation>T&amp;hema van de visie</translation>
    </message>
    <message>
        <source>no theme</source>
        <translation>geen thema</translation>
    </message>
    <message>
        <source>&amp;Explanation</source>
        <translation>&amp;Toelichting</translation>
    </message>
    <message>
        <source>&amp;Other names in documents, one on each line</source>
        <translation>&amp;Andere namen in documenten, één per regel</translation>
    </message>
    <message>
        <source>A term lasts, in &amp;years</source>
        <translation>Een termijn duurt, in &amp;jaren</translation>
    </message>
    <message>
        <source>Most terms in a ro&amp;w</source>
        <translation>Termijnen a&amp;chter elkaar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message>
        <source>&amp;New body</source>
        <translation>&amp;Nieuw gremium</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Gremia</translation>
    </message>
    <message>
        <source>No body yet</source>
        <translation>Nog geen gremium</translation>
    </message>
    <message>
        <source>What meets and decides stands here: the Board, the Algemeen Bestuur, the thematafels.</source>
        <translation>Wat vergadert en besluit staat hier: de Board, het Algemeen Bestuur, de thematafels.</translation>
    </message>
    <message>
        <source>New body</source>
        <translation>Nieuw gremium</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 verwijderd</translation>
    </message>
    <message>
        <source>This body stays: it has members, meetings or projects. Take it out of those first.</source>
        <translation>Dit gremium blijft staan: het heeft leden, vergaderingen of projecten. Haal het daar eerst uit.</translation>
    </message>
</context>
<context>
    <name>regiobord::BookingPanel</name>
    <message>
        <source>not for a project</source>
        <translation>niet voor een project</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>&amp;Boeken</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>Nieuwe boeking</translation>
    </message>
    <message>
        <source>A booking is never changed. A mistake is booked back with an amount below zero and a remark.</source>
        <translation>Een boeking wordt nooit gewijzigd. Een vergissing wordt teruggeboekt met een bedrag onder nul en een opmerking.</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Project</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>&amp;Year of the budget</source>
        <translation>&amp;Jaar van de begroting</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>B&amp;edrag</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>O&amp;pmerking</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Fill in an amount.</source>
        <translation>Vul een bedrag in.</translation>
    </message>
    <message>
        <source>Fill in the year, with four digits.</source>
        <translation>Vul het jaar in, met vier cijfers.</translation>
    </message>
    <message>
        <source>Fill in the date.</source>
        <translation>Vul de datum in.</translation>
    </message>
    <message>
        <source>An amount below zero is a correction: write in the remark what it corrects.</source>
        <translation>Een bedrag onder nul is een correctie: schrijf bij de opmerking wat die rechtzet.</translation>
    </message>
</context>
<context>
    <name>regiobord::BudgetGroup</name>
    <message>
        <source>Costs and financing</source>
        <translation>Kosten en financiering</translation>
    </message>
    <message>
        <source>Total costs</source>
        <translation>Totale kosten</translation>
    </message>
    <message>
        <source>Co-financing</source>
        <translation>Cofinanciering</translation>
    </message>
    <message>
        <source>Requested contribution</source>
        <translation>Gevraagde bijdrage</translation>
    </message>
    <message>
        <source>To the lines of the budget</source>
        <translation>Naar de regels van de begroting</translation>
    </message>
    <message>
        <source>The budget balances.</source>
        <translation>De begroting is sluitend.</translation>
    </message>
</context>
<context>
    <name>regiobord::BudgetTab</name>
    <message>
        <source>Who pays what</source>
        <translation>Wie betaalt wat</translation>
    </message>
    <message>
        <source>The budget by year</source>
        <translation>De begroting per jaar</translation>
    </message>
    <message>
        <source>Cost lines</source>
        <translation>Kostenposten</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Type in the last row to add a line. A block copied from a spreadsheet is pasted where the cursor stands.</source>
        <translation>Typ in de laatste rij om een regel toe te voegen. Plakken uit Excel kan ook: het blok begint in het gekozen vak.</translation>
    </message>
    <message>
        <source>cost lines</source>
        <translation>kostenposten</translation>
    </message>
    <message>
        <source>Financing lines</source>
        <translation>Financieringsregels</translation>
    </message>
    <message>
        <source>Financing</source>
        <translation>Financiering</translation>
    </message>
    <message>
        <source>Money asked of the region has the role requested grant and a fund; everything else is co-financing.</source>
        <translation>Kies bij geld van de regio de rol gevraagde bijdrage, en het fonds. Al het andere is cofinanciering.</translation>
    </message>
    <message>
        <source>financing lines</source>
        <translation>financieringsregels</translation>
    </message>
    <message>
        <source>Room in the funds</source>
        <translation>Ruimte in de fondsen</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Per jaar</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
</context>
<context>
    <name>regiobord::CalendarPage</name>
    <message>
        <source>Nothing on this day.</source>
        <translation>Niets op deze dag.</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>Deze dag</translation>
    </message>
    <message>
        <source>Without a fixed day</source>
        <translation>Zonder vaste dag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>&amp;Previous month</source>
        <translation>&amp;Vorige maand</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>Van&amp;daag</translation>
    </message>
    <message>
        <source>Ne&amp;xt month</source>
        <translation>Vol&amp;gende maand</translation>
    </message>
    <message>
        <source>&amp;New meeting</source>
        <translation>&amp;Nieuwe vergadering</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>voorlopig</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>vergadering</translation>
    </message>
    <message>
        <source>important date</source>
        <translation>belangrijke datum</translation>
    </message>
</context>
<context>
    <name>regiobord::CardList</name>
    <message>
        <source>And %1 more.</source>
        <translation>En nog %1.</translation>
    </message>
</context>
<context>
    <name>regiobord::ChartCard</name>
    <message>
        <source>No projects behind &quot;%1&quot;.</source>
        <translation>Geen projecten achter &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Behind &quot;%1&quot;</source>
        <translation>Achter &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>regiobord::ChoiceBox</name>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
</context>
<context>
    <name>regiobord::CoarseDateEdit</name>
    <message>
        <source>This is no date. Type it as 19-3-2025, mei 2025, 1e kwartaal 2025 or 2026.</source>
        <translation>Dit is geen datum. Typ 19-3-2025, mei 2025, 1e kwartaal 2025 of 2026.</translation>
    </message>
</context>
<context>
    <name>regiobord::CommunicationGroup</name>
    <message>
        <source>Communication and risks</source>
        <translation>Communicatie en risico&apos;s</translation>
    </message>
    <message>
        <source>One risk on a line, with what is done about it.</source>
        <translation>Eén risico per regel, met wat eraan gedaan wordt.</translation>
    </message>
    <message>
        <source>11  Points of a&amp;ttention</source>
        <translation>11  Aandachts&amp;punten</translation>
    </message>
    <message>
        <source>One on a line. May stay empty.</source>
        <translation>Eén per regel. Mag leeg blijven.</translation>
    </message>
    <message>
        <source>points of attention</source>
        <translation>aandachtspunten</translation>
    </message>
</context>
<context>
    <name>regiobord::CompareModel</name>
    <message>
        <source>%1 (differs)</source>
        <translation>%1 (verschilt)</translation>
    </message>
</context>
<context>
    <name>regiobord::ComparePage</name>
    <message>
        <source>Compare projects</source>
        <translation>Projecten vergelijken</translation>
    </message>
    <message>
        <source>Only what &amp;differs</source>
        <translation>Alleen &amp;verschillen</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Niets te vergelijken</translation>
    </message>
    <message>
        <source>Choose two or more projects in the list, with Ctrl+click or Shift+arrow, and then Compare.</source>
        <translation>Kies in de lijst twee of meer projecten, met Ctrl+klik of Shift+pijl, en dan Vergelijken.</translation>
    </message>
    <message>
        <source>To the projects</source>
        <translation>Naar de projecten</translation>
    </message>
    <message>
        <source>Projects beside each other</source>
        <translation>Projecten naast elkaar</translation>
    </message>
    <message>
        <source>%1 differences</source>
        <translation>%1 verschillen</translation>
    </message>
</context>
<context>
    <name>regiobord::ConflictBar</name>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>iemand anders</translation>
    </message>
    <message>
        <source>Changed meanwhile by %1. Your text is kept here and not stored yet: choose which of the two goes on.</source>
        <translation>Intussen gewijzigd door %1. Wat hier staat blijft bewaard op deze pagina en is nog niet opgeslagen: kies met welke versie het verdergaat.</translation>
    </message>
    <message>
        <source>Take over that version</source>
        <translation>Die versie overnemen</translation>
    </message>
    <message>
        <source>Keep my version</source>
        <translation>Mijn versie houden</translation>
    </message>
    <message>
        <source>This project was removed meanwhile. What stands here is no longer stored.</source>
        <translation>Dit project is intussen verwijderd. Wat hier staat wordt niet meer opgeslagen.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>That version</source>
        <translation>Die versie</translation>
    </message>
    <message>
        <source>My version</source>
        <translation>Mijn versie</translation>
    </message>
</context>
<context>
    <name>regiobord::ContactGroup</name>
    <message>
        <source>Contact of the applicant (part II)</source>
        <translation>Contactgegevens van de aanvrager (deel II)</translation>
    </message>
    <message>
        <source>Personal data. It is kept apart from the application, for the office only: it is in no paper, no search, no export and not in the history, and cannot be undone.</source>
        <translation>Persoonsgegevens. Ze worden apart van de aanvraag bewaard, alleen voor het bureau: ze staan in geen stuk, geen zoekresultaat, geen export en niet in de historie. Een wijziging hier kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>&amp;IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>E-&amp;mail address</source>
        <translation>E-&amp;mailadres</translation>
    </message>
    <message>
        <source>Fun&amp;ction</source>
        <translation>&amp;Functie</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres (straat en nummer)</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Post&amp;code</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>&amp;Plaats</translation>
    </message>
    <message>
        <source>&amp;Who signed</source>
        <translation>Wie te&amp;kende</translation>
    </message>
</context>
<context>
    <name>regiobord::CoverNoteForm</name>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>&amp;Fill in from the project</source>
        <translation>&amp;Aanvullen uit het project</translation>
    </message>
    <message>
        <source>Fills what is still empty from the linked project, the report on it and its route</source>
        <translation>Vult wat nog leeg is uit het gekoppelde project, het rapport daarover en de route</translation>
    </message>
    <message>
        <source>&amp;Without cover note</source>
        <translation>Zo&amp;nder oplegger</translation>
    </message>
    <message>
        <source>without cover note</source>
        <translation>zonder oplegger</translation>
    </message>
    <message>
        <source>&amp;Explanation</source>
        <translation>&amp;Toelichting</translation>
    </message>
    <message>
        <source>Paragraphs, with an empty line between them. A line that starts with &quot;- &quot; is a bullet.</source>
        <translation>Alinea&apos;s, met een lege regel ertussen. Een regel die met &quot;- &quot; begint is een opsommingsteken.</translation>
    </message>
    <message>
        <source>Conclusion of the findings report of the thematafel</source>
        <translation>Conclusie rapport van bevindingen thematafel</translation>
    </message>
    <message>
        <source>Advice of the Board</source>
        <translation>Advies Achterhoek Board</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Financial consequences</source>
        <translation>Financiële consequenties</translation>
    </message>
    <message>
        <source>Consequences for personnel</source>
        <translation>Personele consequenties</translation>
    </message>
    <message>
        <source>Dagelijks Bestuur on</source>
        <translation>DB d.d.</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Vervolgactie</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Communicatie</translation>
    </message>
    <message>
        <source>Tell the decision to</source>
        <translation>Mededeling beslissing aan</translation>
    </message>
    <message>
        <source>Also sent along, one on each line</source>
        <translation>Verder meegezonden, elk op een eigen regel</translation>
    </message>
    <message>
        <source>Also sent along</source>
        <translation>Verder meegezonden</translation>
    </message>
    <message>
        <source>For inspection, one on each line</source>
        <translation>Ter inzage, elk op een eigen regel</translation>
    </message>
    <message>
        <source>For inspection</source>
        <translation>Ter inzage</translation>
    </message>
    <message>
        <source>Place of inspection</source>
        <translation>Plaats van inzage</translation>
    </message>
    <message>
        <source>More information from (a role)</source>
        <translation>Nadere informatie bij (een functie)</translation>
    </message>
    <message>
        <source>The project says nothing that is still to be filled in here.</source>
        <translation>Het project zegt niets dat hier nog moet worden ingevuld.</translation>
    </message>
    <message>
        <source>item %1, cover note from the project</source>
        <translation>punt %1, oplegger uit het project</translation>
    </message>
</context>
<context>
    <name>regiobord::CriteriaFields</name>
    <message>
        <source>%1: argument</source>
        <translation>%1: onderbouwing</translation>
    </message>
    <message>
        <source>Answer in words</source>
        <translation>Antwoord in woorden</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Onderbouwing</translation>
    </message>
</context>
<context>
    <name>regiobord::DataIntake</name>
    <message>
        <source>%1 was not brought in</source>
        <translation>%1 is niet geïmporteerd</translation>
    </message>
    <message>
        <source>Nothing was stored. Mend the file, or ask for another one, and bring it in again.</source>
        <translation>Er is niets opgeslagen. Verbeter het bestand, of vraag een ander, en importeer het opnieuw.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation>Wat er mis is, en wat eraan te doen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>is added</source>
        <translation>wordt toegevoegd</translation>
    </message>
    <message>
        <source>is changed</source>
        <translation>wordt gewijzigd</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>blijft zoals het is</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Wat er in het bestand staat</translation>
    </message>
    <message>
        <source>&amp;Store this</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>This cannot be undone in one step. What is changed keeps its former state in the history.</source>
        <translation>Dit is niet in één stap ongedaan te maken. Van wat wijzigt blijft in de historie staan hoe het was.</translation>
    </message>
    <message>
        <source>Storing %1</source>
        <translation>%1 opslaan</translation>
    </message>
    <message>
        <source>Stored: %1 added, %2 changed.</source>
        <translation>Opgeslagen: %1 toegevoegd, %2 gewijzigd.</translation>
    </message>
    <message>
        <source>Numbers that were taken became: %1.</source>
        <translation>Nummers die al bestonden zijn geworden: %1.</translation>
    </message>
</context>
<context>
    <name>regiobord::DateEdit</name>
    <message>
        <source>Choose a day</source>
        <translation>Kies een dag</translation>
    </message>
    <message>
        <source>This is no date. Type it as 29-1-2025 or 29 januari 2025.</source>
        <translation>Dit is geen datum. Typ 29-1-2025 of 29 januari 2025.</translation>
    </message>
</context>
<context>
    <name>regiobord::DecisionPanel</name>
    <message>
        <source>no body</source>
        <translation>geen orgaan</translation>
    </message>
    <message>
        <source>not in the minutes of a meeting</source>
        <translation>niet in het verslag van een vergadering</translation>
    </message>
    <message>
        <source>&amp;Record decision</source>
        <translation>Besluit &amp;vastleggen</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Stap</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Uitkomst</translation>
    </message>
    <message>
        <source>&amp;Conditions</source>
        <translation>V&amp;oorwaarden</translation>
    </message>
    <message>
        <source>One on each line.</source>
        <translation>Eén per regel.</translation>
    </message>
    <message>
        <source>Flows back to the &amp;funds</source>
        <translation>Vloeit terug naar de &amp;fondsen</translation>
    </message>
    <message>
        <source>Decided &amp;by</source>
        <translation>Besl&amp;oten door</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>Also in the &amp;minutes</source>
        <translation>Ook in het v&amp;erslag</translation>
    </message>
    <message>
        <source>Decision in &amp;words</source>
        <translation>Besluit in &amp;woorden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>This project is gone</source>
        <translation>Dit project is er niet meer</translation>
    </message>
    <message>
        <source>%1, item %2: %3</source>
        <translation>%1, punt %2: %3</translation>
    </message>
    <message>
        <source>Write down the conditions, or choose agreed without conditions.</source>
        <translation>Schrijf de voorwaarden op, of kies akkoord zonder voorwaarden.</translation>
    </message>
    <message>
        <source>Fill in how much flows back to the funds: 0 when that is nothing.</source>
        <translation>Vul in hoeveel terugvloeit naar de fondsen: 0 als dat niets is.</translation>
    </message>
</context>
<context>
    <name>regiobord::DecisionsTab</name>
    <message>
        <source>&amp;New decision</source>
        <translation>&amp;Nieuw besluit</translation>
    </message>
    <message>
        <source>The project waits for: %1.</source>
        <translation>Het project wacht op: %1.</translation>
    </message>
    <message>
        <source>The route of this project has ended: %1.</source>
        <translation>De route van dit project is ten einde: %1.</translation>
    </message>
    <message>
        <source>Nothing has been decided yet. The route begins with the pitch at the thematafel.</source>
        <translation>Er is nog niets besloten. De route begint met de pitch bij de thematafel.</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Vergadering openen</translation>
    </message>
    <message>
        <source>Condition: %1</source>
        <translation>Voorwaarde: %1</translation>
    </message>
</context>
<context>
    <name>regiobord::DirectorBoard</name>
    <message>
        <source>Being written, waits for the pitch</source>
        <translation>Concept, wacht op pitch</translation>
    </message>
    <message>
        <source>Awarded, not begun yet</source>
        <translation>Toegekend, nog niet begonnen</translation>
    </message>
    <message>
        <source>In execution</source>
        <translation>In uitvoering</translation>
    </message>
    <message>
        <source>Waits for: %1</source>
        <translation>Wacht op: %1</translation>
    </message>
    <message>
        <source>Projects and what they wait for</source>
        <translation>Projecten en waarop ze wachten</translation>
    </message>
    <message>
        <source>What applications still lack</source>
        <translation>Onvolledige aanvragen</translation>
    </message>
    <message>
        <source>What comes up</source>
        <translation>Wat eraan komt</translation>
    </message>
    <message>
        <source>Latest changes</source>
        <translation>Laatste wijzigingen</translation>
    </message>
    <message>
        <source>Money per thematafel</source>
        <translation>Geld per thematafel</translation>
    </message>
    <message>
        <source>Co-financing per O</source>
        <translation>Cofinanciering per O</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Alle projecten</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Alle organisaties</translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation>Alle programma&apos;s</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Whole history</source>
        <translation>Hele historie</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>projecten</translation>
    </message>
    <message>
        <source>There are no projects yet. Make one, or drop the form of an application on this window.</source>
        <translation>Er zijn nog geen projecten. Maak er een, of sleep het formulier van een aanvraag naar dit venster.</translation>
    </message>
    <message>
        <source>%1 under way, %2 ended.</source>
        <translation>%1 lopend, %2 beëindigd.</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>ontbreekt: %1</translation>
    </message>
    <message>
        <source>Applications that lack something: %1.</source>
        <translation>Aanvragen waaraan iets ontbreekt: %1.</translation>
    </message>
    <message>
        <source>Looking through the applications...</source>
        <translation>De aanvragen worden nagekeken...</translation>
    </message>
    <message>
        <source>No application lacks anything.</source>
        <translation>Aan geen enkele aanvraag ontbreekt iets.</translation>
    </message>
    <message>
        <source>Of the %1 newest.</source>
        <translation>Van de nieuwste %1.</translation>
    </message>
    <message>
        <source>Nothing comes up in the next half year: no project ends, and no agenda or programme names a date.</source>
        <translation>Het komende halfjaar is er niets: geen project eindigt, en geen agenda of programma noemt een datum.</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Er is nog niets gewijzigd.</translation>
    </message>
    <message>
        <source>No programme has springplanken with a target in numbers.</source>
        <translation>Geen programma heeft springplanken met een doel in getallen.</translation>
    </message>
    <message>
        <source>target</source>
        <translation>doel</translation>
    </message>
    <message>
        <source>co-financing</source>
        <translation>cofinanciering</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gevraagd</translation>
    </message>
    <message>
        <source>No thematafel yet</source>
        <translation>Nog geen thematafel</translation>
    </message>
    <message>
        <source>Without rejected and withdrawn projects.</source>
        <translation>Zonder afgewezen en ingetrokken projecten.</translation>
    </message>
    <message>
        <source>Springplanken: target, promised, realised</source>
        <translation>Springplanken: doel, toegezegd, gerealiseerd</translation>
    </message>
    <message>
        <source>Realised is what is filled in on the page Progress of each project. Promised is what projects promise that were not rejected or withdrawn. The bar shows what was realised, then what awarded projects promised beyond that, then what applications promise; the line is the target, of a range its lower end.</source>
        <translation>Gerealiseerd is wat bij elk project op de pagina Voortgang is ingevuld. Toegezegd is wat projecten toezeggen die niet zijn afgewezen of ingetrokken. De balk toont wat is gerealiseerd, dan wat toegekende projecten daarboven hebben toegezegd, dan wat aanvragen toezeggen; de streep is de streefwaarde, van een bandbreedte de ondergrens.</translation>
    </message>
    <message>
        <source>Of %1 targets, %2 are promised in full and %3 are realised.</source>
        <translation>Van de %1 streefwaarden zijn er %2 helemaal toegezegd en %3 gerealiseerd.</translation>
    </message>
    <message>
        <source>promised %1</source>
        <translation>toegezegd %1</translation>
    </message>
    <message>
        <source>1 project, %1 asked</source>
        <translation>1 project, %1 gevraagd</translation>
    </message>
    <message>
        <source>%1 projects, %2 asked</source>
        <translation>%1 projecten, %2 gevraagd</translation>
    </message>
</context>
<context>
    <name>regiobord::DossierTab</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Openbaar</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>still to be added</source>
        <translation>nog toe te voegen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Back to the files</source>
        <translation>Terug naar de bestanden</translation>
    </message>
    <message>
        <source>files</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>Files of the project</source>
        <translation>Bestanden van het project</translation>
    </message>
    <message>
        <source>Drop files here to add them. A title typed in the last row is a paper that is still to come.</source>
        <translation>Sleep bestanden hierheen om ze toe te voegen. Komt een stuk later? Typ alvast de titel in de laatste rij.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Bestanden toevoegen</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Save &amp;as...</source>
        <translation>O&amp;pslaan als...</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>O&amp;mhoog</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>&amp;Take off</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Adding files</source>
        <translation>Bestanden toevoegen</translation>
    </message>
    <message>
        <source>Reading a file</source>
        <translation>Bestand lezen</translation>
    </message>
    <message>
        <source>%1 taken off</source>
        <translation>%1 weggehaald</translation>
    </message>
    <message>
        <source>Add f&amp;iles...</source>
        <translation>Bestanden toe&amp;voegen...</translation>
    </message>
</context>
<context>
    <name>regiobord::ExplanationPanel</name>
    <message>
        <source>The rows behind the number</source>
        <translation>De regels achter het getal</translation>
    </message>
    <message>
        <source>Close the explanation (Esc)</source>
        <translation>Uitleg sluiten (Esc)</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>Uitleg sluiten</translation>
    </message>
    <message>
        <source>Too large to add up</source>
        <translation>Te groot om op te tellen</translation>
    </message>
    <message>
        <source>The amounts are too large to add up: check them.</source>
        <translation>De bedragen zijn te groot om op te tellen: kijk ze na.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
</context>
<context>
    <name>regiobord::FieldList</name>
    <message>
        <source>Fields of the form</source>
        <translation>Velden van het formulier</translation>
    </message>
</context>
<context>
    <name>regiobord::Figure</name>
    <message>
        <source>Explain: %1</source>
        <translation>Uitleg: %1</translation>
    </message>
    <message>
        <source>%1: %2. Explain</source>
        <translation>%1: %2. Uitleg</translation>
    </message>
</context>
<context>
    <name>regiobord::FilterBar</name>
    <message>
        <source>Running</source>
        <translation>Lopend</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>Eigen keuze</translation>
    </message>
    <message>
        <source>Keep view...</source>
        <translation>Weergave bewaren...</translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation>Weergave verwijderen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Wis filters</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Zoeken in deze lijst</translation>
    </message>
    <message>
        <source>All thematafels</source>
        <translation>Alle thematafels</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Elke status</translation>
    </message>
    <message>
        <source>Every step</source>
        <translation>Elke stap</translation>
    </message>
    <message>
        <source>All funds</source>
        <translation>Alle fondsen</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle jaren</translation>
    </message>
    <message>
        <source>All springplanken</source>
        <translation>Alle springplanken</translation>
    </message>
    <message>
        <source>Every O</source>
        <translation>Elke O</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Weergave</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Naam van de weergave</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>regiobord::FormGroup</name>
    <message>
        <source>Row %1: %2</source>
        <translation>Rij %1: %2</translation>
    </message>
</context>
<context>
    <name>regiobord::FormIntake</name>
    <message>
        <source>certain</source>
        <translation>zeker</translation>
    </message>
    <message>
        <source>check this</source>
        <translation>controleren</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>niet gevonden</translation>
    </message>
    <message>
        <source>a new project</source>
        <translation>een nieuw project</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Overnemen</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Tekst van het document</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Het document</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Zekerheid</translation>
    </message>
    <message>
        <source>What was found, in full</source>
        <translation>Gevonden, voluit</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>This field in full</source>
        <translation>Dit veld voluit</translation>
    </message>
    <message>
        <source>Put it &amp;in</source>
        <translation>&amp;Plaatsen in</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>Plaatsen in</translation>
    </message>
    <message>
        <source>No remarks: everything in the form was understood.</source>
        <translation>Geen opmerkingen: alles in het formulier is begrepen.</translation>
    </message>
    <message>
        <source>%1 of %2 fields are taken over.</source>
        <translation>%1 van %2 velden worden overgenomen.</translation>
    </message>
    <message>
        <source>%1 is added to the relations.</source>
        <translation>%1 wordt toegevoegd aan de relaties.</translation>
    </message>
    <message>
        <source>take over %1</source>
        <translation>%1 overnemen</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>niet begrepen</translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation>veld %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>regel %1</translation>
    </message>
</context>
<context>
    <name>regiobord::FundDetail</name>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Overzicht</translation>
    </message>
    <message>
        <source>&amp;Bookings</source>
        <translation>&amp;Boekingen</translation>
    </message>
    <message>
        <source>&amp;What if</source>
        <translation>&amp;Wat als</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Gegevens</translation>
    </message>
    <message>
        <source>Fund without a name</source>
        <translation>Fonds zonder naam</translation>
    </message>
</context>
<context>
    <name>regiobord::FundEntries</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Nothing is booked on this fund yet. When a thematafel agrees to a project its money is reserved here.</source>
        <translation>Op dit fonds is nog niets geboekt. Als een thematafel met een project instemt, wordt het geld hier gereserveerd.</translation>
    </message>
    <message>
        <source>&amp;New booking</source>
        <translation>&amp;Nieuwe boeking</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Boekingen</translation>
    </message>
    <message>
        <source>booking of %1 on %2</source>
        <translation>boeking van %1 op %2</translation>
    </message>
</context>
<context>
    <name>regiobord::FundForm</name>
    <message>
        <source>Year (empty: the whole life)</source>
        <translation>Jaar (leeg: hele looptijd)</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>This fund was removed by somebody else.</source>
        <translation>Iemand anders heeft dit fonds verwijderd.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>&amp;What it is for</source>
        <translation>&amp;Waarvoor</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>waarvoor</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>Ge&amp;ver</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>gever</translation>
    </message>
    <message>
        <source>The money comes from the &amp;Rijk</source>
        <translation>Het geld komt van het &amp;Rijk</translation>
    </message>
    <message>
        <source>The money comes from the Rijk</source>
        <translation>Het geld komt van het Rijk</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkomst</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>herkomst</translation>
    </message>
    <message>
        <source>Projects &amp;end by</source>
        <translation>Projecten &amp;eindigen uiterlijk op</translation>
    </message>
    <message>
        <source>projects end by</source>
        <translation>einddatum van projecten</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>Largest share (%)</source>
        <translation>Grootste aandeel (%)</translation>
    </message>
    <message>
        <source>Of the costs of a project; empty when there is none.</source>
        <translation>Van de kosten van een project; leeg als er geen grens is.</translation>
    </message>
    <message>
        <source>largest share</source>
        <translation>grootste aandeel</translation>
    </message>
    <message>
        <source>Ceilin&amp;gs</source>
        <translation>&amp;Plafonds</translation>
    </message>
    <message>
        <source>ceilings</source>
        <translation>plafonds</translation>
    </message>
    <message>
        <source>%1 has this code already: choose another.</source>
        <translation>%1 heeft deze code al: kies een andere.</translation>
    </message>
    <message>
        <source>Somebody else changed this fund meanwhile. What you typed is kept here.</source>
        <translation>Iemand anders heeft dit fonds intussen gewijzigd. Wat hier getypt is blijft staan.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>De mijne houden</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>De andere nemen</translation>
    </message>
</context>
<context>
    <name>regiobord::FundOverview</name>
    <message>
        <source>provider: %1</source>
        <translation>gever: %1</translation>
    </message>
    <message>
        <source>money of the Rijk</source>
        <translation>geld van het Rijk</translation>
    </message>
    <message>
        <source>at most %1 of the costs of a project</source>
        <translation>ten hoogste %1 van de kosten van een project</translation>
    </message>
    <message>
        <source>projects end by %1</source>
        <translation>projecten eindigen uiterlijk op %1</translation>
    </message>
    <message>
        <source>Projects in this fund</source>
        <translation>Projecten in dit fonds</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Per jaar</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projecten</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Gereserveerd</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Vastgelegd</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Waarvan betaald</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Vrijgevallen</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Ruimte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>The fund by year</source>
        <translation>Het fonds per jaar</translation>
    </message>
    <message>
        <source>ceiling</source>
        <translation>plafond</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Gebruikt</translation>
    </message>
</context>
<context>
    <name>regiobord::FundsPage</name>
    <message>
        <source>Fund</source>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Gever</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Gereserveerd</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Vastgelegd</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Waarvan betaald</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Vrijgevallen</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Ruimte</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>Fondsen</translation>
    </message>
    <message>
        <source>No funds yet</source>
        <translation>Nog geen fondsen</translation>
    </message>
    <message>
        <source>A fund is a pot of money that the region grants from: money of the Rijk, the province or the municipalities. Here stands what each has, and what is left of it.</source>
        <translation>Een fonds is een pot geld waaruit de regio bijdragen geeft: van het Rijk, de provincie of de gemeenten. Hier staat wat elk fonds heeft en wat ervan over is.</translation>
    </message>
    <message>
        <source>&amp;New fund</source>
        <translation>&amp;Nieuw fonds</translation>
    </message>
    <message>
        <source>New fund</source>
        <translation>Nieuw fonds</translation>
    </message>
    <message>
        <source>All funds together: %1 used, %2 room.</source>
        <translation>Alle fondsen samen: %1 gebruikt, %2 ruimte.</translation>
    </message>
    <message>
        <source>Without a ceiling: %1.</source>
        <translation>Zonder plafond: %1.</translation>
    </message>
    <message>
        <source>new fund</source>
        <translation>nieuw fonds</translation>
    </message>
</context>
<context>
    <name>regiobord::GeneralGroup</name>
    <message>
        <source>General</source>
        <translation>Algemeen</translation>
    </message>
    <message>
        <source>choose a thematafel</source>
        <translation>kies een thematafel</translation>
    </message>
    <message>
        <source>4  Las&amp;t day</source>
        <translation>4  Laatste dag</translation>
    </message>
</context>
<context>
    <name>regiobord::GoalsGroup</name>
    <message>
        <source>Goals of the vision</source>
        <translation>Doelen van de visie</translation>
    </message>
    <message>
        <source>Type to search, tick with the space bar.</source>
        <translation>Typ om te zoeken, vink aan met de spatiebalk.</translation>
    </message>
    <message>
        <source>remark on the goals</source>
        <translation>toelichting bij de doelen</translation>
    </message>
    <message>
        <source>a goal that is not in the portfolio</source>
        <translation>een doel dat niet in de portefeuille staat</translation>
    </message>
    <message>
        <source>How: %1</source>
        <translation>Hoe: %1</translation>
    </message>
    <message>
        <source>how it adds to a goal</source>
        <translation>bijdrage aan een doel</translation>
    </message>
    <message>
        <source>8a  Remar&amp;k on the goals</source>
        <translation>8a  Toeli&amp;chting bij de doelen</translation>
    </message>
</context>
<context>
    <name>regiobord::GridModel</name>
    <message>
        <source>This is not understood and does not count. Type a number.</source>
        <translation>Dit wordt niet begrepen en telt niet mee. Typ een getal.</translation>
    </message>
</context>
<context>
    <name>regiobord::GroundCard</name>
    <message>
        <source>Explain</source>
        <translation>Uitleg</translation>
    </message>
    <message>
        <source>Remove this ground</source>
        <translation>Deze grondslag verwijderen</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Kind of de-minimis</source>
        <translation>Soort de-minimis</translation>
    </message>
    <message>
        <source>The applicant has signed a declaration</source>
        <translation>De aanvrager heeft een verklaring getekend</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Verklaring</translation>
    </message>
    <message>
        <source>Aid of this project</source>
        <translation>Steun van dit project</translation>
    </message>
</context>
<context>
    <name>regiobord::HelpWindow</name>
    <message>
        <source>Manual of Regiobord</source>
        <translation>Handleiding van Regiobord</translation>
    </message>
</context>
<context>
    <name>regiobord::HistoryPage</name>
    <message>
        <source>added</source>
        <translation>toegevoegd</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>verwijderd</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Nothing has changed yet</source>
        <translation>Er is nog niets gewijzigd</translation>
    </message>
    <message>
        <source>Every change of this portfolio will stand here: when, by whom, and what it was before.</source>
        <translation>Hier komt elke wijziging van deze portefeuille te staan: wanneer, door wie, en wat er eerst stond.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Wat er verschilt</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historie van %1</translation>
    </message>
</context>
<context>
    <name>regiobord::IntakePage</name>
    <message>
        <source>Bring in</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Bring in an application or data</source>
        <translation>Een aanvraag of gegevens importeren</translation>
    </message>
    <message>
        <source>Drop a file on the window: the text or the PDF of a completed form, or a JSON file of this program. You see what is found before anything is stored.</source>
        <translation>Sleep een bestand op het venster: de tekst of de PDF van een ingevuld formulier, of een bestand met gegevens van Regiobord. Eerst is te zien wat er gevonden is; daarna pas wordt het opgeslagen.</translation>
    </message>
    <message>
        <source>Choose &amp;files...</source>
        <translation>Bestanden &amp;kiezen...</translation>
    </message>
    <message>
        <source>Choose files...</source>
        <translation>Bestanden kiezen...</translation>
    </message>
    <message>
        <source>Applications and data (*.json *.txt *.pdf);;All files (*)</source>
        <translation>Aanvragen en gegevens (*.json *.txt *.pdf);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Reading what is brought in</source>
        <translation>Bestand lezen</translation>
    </message>
</context>
<context>
    <name>regiobord::ItemForm</name>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Nummer</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;itel</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>Asked of the meeting</source>
        <translation>Gevraagd aan de vergadering</translation>
    </message>
    <message>
        <source>Portfolio &amp;holder</source>
        <translation>Porte&amp;feuillehouder</translation>
    </message>
    <message>
        <source>portfolio holder</source>
        <translation>portefeuillehouder</translation>
    </message>
    <message>
        <source>&amp;Proposals, one on each line</source>
        <translation>Voorste&amp;llen, elk op een eigen regel</translation>
    </message>
    <message>
        <source>proposals</source>
        <translation>voorstellen</translation>
    </message>
    <message>
        <source>what is asked</source>
        <translation>wat wordt gevraagd</translation>
    </message>
    <message>
        <source>&amp;Besloten</source>
        <translation>&amp;Besloten</translation>
    </message>
    <message>
        <source>In no public paper, with all below it</source>
        <translation>In geen openbaar stuk, met alles eronder</translation>
    </message>
    <message>
        <source>besloten</source>
        <translation>besloten</translation>
    </message>
    <message>
        <source>&amp;Oral, without paper</source>
        <translation>&amp;Mondeling, zonder stuk</translation>
    </message>
    <message>
        <source>oral</source>
        <translation>mondeling</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>Geplande minuten</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuten</translation>
    </message>
    <message>
        <source>Mi&amp;nutes</source>
        <translation>M&amp;inuten</translation>
    </message>
    <message>
        <source>Projects and papers</source>
        <translation>Projecten en stukken</translation>
    </message>
    <message>
        <source>P&amp;rojects</source>
        <translation>P&amp;rojecten</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>projecten</translation>
    </message>
    <message>
        <source>no minutes</source>
        <translation>geen verslag</translation>
    </message>
    <message>
        <source>Adopts the &amp;minutes of</source>
        <translation>Stelt het &amp;verslag vast van</translation>
    </message>
    <message>
        <source>minutes to adopt</source>
        <translation>vast te stellen verslag</translation>
    </message>
    <message>
        <source>Papers, in the order of the bundle</source>
        <translation>Stukken, in de volgorde van de bundel</translation>
    </message>
    <message>
        <source>Cover note</source>
        <translation>Oplegger</translation>
    </message>
    <message>
        <source>&amp;Write a cover note</source>
        <translation>Oplegger &amp;schrijven</translation>
    </message>
    <message>
        <source>item %1, cover note</source>
        <translation>punt %1, oplegger</translation>
    </message>
    <message>
        <source>The cover note comes before these, and of a project its application form and findings report: they come along by themselves.</source>
        <translation>De oplegger gaat vanzelf mee, en van een project ook het aanvraagformulier en het rapport van bevindingen.</translation>
    </message>
</context>
<context>
    <name>regiobord::LawGroup</name>
    <message>
        <source>Procurement and state aid</source>
        <translation>Aanbesteding en staatssteun</translation>
    </message>
    <message>
        <source>Find the answers with a few questions, on the tab of the legal tests</source>
        <translation>De antwoorden bepalen met een paar vragen, op het tabblad Toetsing</translation>
    </message>
</context>
<context>
    <name>regiobord::LawfulnessTab</name>
    <message>
        <source>European procurement</source>
        <translation>Europese aanbesteding</translation>
    </message>
    <message>
        <source>state aid</source>
        <translation>staatssteun</translation>
    </message>
    <message>
        <source>12  European procurement</source>
        <translation>12  Europese aanbesteding</translation>
    </message>
    <message>
        <source>For each purchase the program goes through the procurement scheme of the form. Its outcome should agree with the answer.</source>
        <translation>Voor elke inkoop loopt het programma het aanbestedingsschema van het formulier door. De uitkomst moet kloppen met het antwoord.</translation>
    </message>
    <message>
        <source>13  State aid</source>
        <translation>13  Staatssteun</translation>
    </message>
    <message>
        <source>The grounds on which the aid is allowed.</source>
        <translation>De grondslagen waarop de steun is toegestaan.</translation>
    </message>
    <message>
        <source>Add a &amp;ground</source>
        <translation>Grondslag toe&amp;voegen</translation>
    </message>
    <message>
        <source>procurement</source>
        <translation>aanbesteding</translation>
    </message>
    <message>
        <source>This was removed</source>
        <translation>Dit is verwijderd</translation>
    </message>
    <message>
        <source>Must something be &amp;tendered in Europe?</source>
        <translation>Is er sprake van E&amp;uropees aanbesteden?</translation>
    </message>
    <message>
        <source>Add a pur&amp;chase</source>
        <translation>Inkoo&amp;p toevoegen</translation>
    </message>
    <message>
        <source>Is there state a&amp;id?</source>
        <translation>Is er spra&amp;ke van staatssteun?</translation>
    </message>
</context>
<context>
    <name>regiobord::MainWindow</name>
    <message>
        <source>This portfolio is on a network drive: when the connection breaks, what was just typed can be lost.</source>
        <translation>Deze portefeuille staat op een netwerkschijf: als de verbinding wegvalt, kan verloren gaan wat net is getypt.</translation>
    </message>
    <message>
        <source>Making the backup of today</source>
        <translation>Reservekopie van vandaag maken</translation>
    </message>
    <message>
        <source>New portfolio</source>
        <translation>Nieuwe portefeuille</translation>
    </message>
    <message>
        <source>Portfolios (*.regiobord)</source>
        <translation>Portefeuilles (*.regiobord)</translation>
    </message>
    <message>
        <source>Open portfolio</source>
        <translation>Portefeuille openen</translation>
    </message>
    <message>
        <source>Portfolios (*.regiobord);;All files (*)</source>
        <translation>Portefeuilles (*.regiobord);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Where shall the sample be kept?</source>
        <translation>Waar moet het voorbeeld komen te staan?</translation>
    </message>
    <message>
        <source>sample.regiobord</source>
        <translation>voorbeeld.regiobord</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Applications and data (*.json *.txt *.pdf);;All files (*)</source>
        <translation>Aanvragen en gegevens (*.json *.txt *.pdf);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Copy of the portfolio</source>
        <translation>Kopie van de portefeuille</translation>
    </message>
    <message>
        <source>Making a copy</source>
        <translation>Kopie maken</translation>
    </message>
    <message>
        <source>The copy is in %1.</source>
        <translation>De kopie staat in %1.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;New portfolio...</source>
        <translation>&amp;Nieuwe portefeuille...</translation>
    </message>
    <message>
        <source>&amp;Open portfolio...</source>
        <translation>Portefeuille &amp;openen...</translation>
    </message>
    <message>
        <source>Opened &amp;before</source>
        <translation>&amp;Eerder geopend</translation>
    </message>
    <message>
        <source>&amp;Sample...</source>
        <translation>&amp;Voorbeeld...</translation>
    </message>
    <message>
        <source>Bring &amp;in a file...</source>
        <translation>Bestand &amp;importeren...</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>&amp;Copy of the portfolio...</source>
        <translation>&amp;Kopie van de portefeuille...</translation>
    </message>
    <message>
        <source>C&amp;lose the portfolio</source>
        <translation>Portefeuille &amp;sluiten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nog niets</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ongedaan &amp;maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Opnieuw</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historie</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Ga naar</translation>
    </message>
    <message>
        <source>&amp;Search...</source>
        <translation>&amp;Zoeken...</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vooruit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>B&amp;eeld</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Zoals het &amp;systeem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>De taal verandert als het programma opnieuw wordt gestart.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;About Regiobord</source>
        <translation>&amp;Over Regiobord</translation>
    </message>
    <message>
        <source>About Regiobord</source>
        <translation>Over Regiobord</translation>
    </message>
    <message>
        <source>Regiobord %1

Projects, funds and meetings of a regional development board in one file.
Licence: EUPL-1.2</source>
        <translation>Regiobord %1

Projecten, fondsen en vergaderingen van een regionaal bestuur in één bestand.
Licentie: EUPL-1.2</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>Ongedaan &amp;maken: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Opnieuw: %1</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handleiding</translation>
    </message>
</context>
<context>
    <name>regiobord::MeetingDesk</name>
    <message>
        <source>&amp;Make bundle...</source>
        <translation>&amp;Bundel maken...</translation>
    </message>
    <message>
        <source>Show or fold away the papers (F9)</source>
        <translation>Stukken tonen of inklappen (F9)</translation>
    </message>
    <message>
        <source>A&amp;genda</source>
        <translation>A&amp;genda</translation>
    </message>
    <message>
        <source>Min&amp;utes</source>
        <translation>Versla&amp;g</translation>
    </message>
    <message>
        <source>Enter: new item. Tab: below the one before. Alt+Up and Alt+Down: move. F2: to the form.</source>
        <translation>Enter: nieuw punt. Tab: onder het vorige. Alt+Omhoog en Alt+Omlaag: verplaatsen. F2: naar het formulier.</translation>
    </message>
    <message>
        <source>&amp;New item</source>
        <translation>&amp;Nieuw punt</translation>
    </message>
    <message>
        <source>Up (Alt+Up)</source>
        <translation>Omhoog (Alt+Omhoog)</translation>
    </message>
    <message>
        <source>Down (Alt+Down)</source>
        <translation>Omlaag (Alt+Omlaag)</translation>
    </message>
    <message>
        <source>Below the item before it (Tab)</source>
        <translation>Onder het vorige punt (Tab)</translation>
    </message>
    <message>
        <source>Back a level (Shift+Tab)</source>
        <translation>Een niveau terug (Shift+Tab)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Verwijderen (Delete)</translation>
    </message>
    <message>
        <source>Number anew: 1, 2, 2.a, 2.b, 3</source>
        <translation>Opnieuw nummeren: 1, 2, 2.a, 2.b, 3</translation>
    </message>
    <message>
        <source>numbered anew</source>
        <translation>opnieuw genummerd</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>%1 verplaatst</translation>
    </message>
    <message>
        <source>nest %1</source>
        <translation>%1 onder het vorige</translation>
    </message>
    <message>
        <source>unnest %1</source>
        <translation>%1 een niveau terug</translation>
    </message>
    <message>
        <source>start of the minutes</source>
        <translation>begin van het verslag</translation>
    </message>
    <message>
        <source>minutes: %1</source>
        <translation>verslag: %1</translation>
    </message>
    <message>
        <source>Presence and times</source>
        <translation>Aanwezigheid en tijden</translation>
    </message>
    <message>
        <source>Meeting and dates</source>
        <translation>Vergadering en data</translation>
    </message>
    <message>
        <source>new item</source>
        <translation>nieuw punt</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 verwijderd</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>punt %1</translation>
    </message>
    <message>
        <source>Make bundle</source>
        <translation>Bundel maken</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the bundle</source>
        <translation>Bundel maken</translation>
    </message>
    <message>
        <source>The bundle was stopped; no file was written.</source>
        <translation>Het maken van de bundel is gestopt; er is geen bestand geschreven.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Close it where it is open, or choose another name.</source>
        <translation>%1 kan niet worden geschreven. Sluit het bestand waar het open staat, of kies een andere naam.</translation>
    </message>
    <message>
        <source>The bundle was not made. Put in order first what stands below.</source>
        <translation>De bundel is niet gemaakt. Breng eerst in orde wat hieronder staat.</translation>
    </message>
    <message>
        <source>The bundle has %1 pages and is in %2.</source>
        <translation>De bundel heeft %1 pagina&apos;s en staat in %2.</translation>
    </message>
    <message>
        <source>The public copy stands beside it.</source>
        <translation>De openbare versie staat ernaast.</translation>
    </message>
    <message>
        <source>Item %1, %2: %3</source>
        <translation>Punt %1, %2: %3</translation>
    </message>
    <message>
        <source>Somebody else changed this meeting while you typed. Your text is kept here.</source>
        <translation>Iemand anders heeft deze vergadering gewijzigd tijdens het typen. De eigen tekst staat hier nog.</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>&amp;Mijn tekst houden</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>&amp;Andere tekst nemen</translation>
    </message>
    <message>
        <source>This meeting was removed meanwhile. What stands here is no longer stored.</source>
        <translation>Deze vergadering is ondertussen verwijderd. Wat hier staat, wordt niet meer bewaard.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Terugzetten</translation>
    </message>
</context>
<context>
    <name>regiobord::MeetingForm</name>
    <message>
        <source>provisional</source>
        <translation>voorlopig</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>vast</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Staat vast</translation>
    </message>
    <message>
        <source>choose who meets</source>
        <translation>kies wie er vergadert</translation>
    </message>
    <message>
        <source>&amp;Body that meets</source>
        <translation>&amp;Gremium dat vergadert</translation>
    </message>
    <message>
        <source>body</source>
        <translation>gremium</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Begin</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Einde</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Plaats</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plaats</translation>
    </message>
    <message>
        <source>body and day, when this is empty</source>
        <translation>gremium en dag, als dit leeg is</translation>
    </message>
    <message>
        <source>Ti&amp;tle</source>
        <translation>T&amp;itel</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>Important dates</source>
        <translation>Belangrijke data</translation>
    </message>
    <message>
        <source>A month, quarter or half-year will do: &quot;2025-Q1&quot;, &quot;2e helft 2025&quot;.</source>
        <translation>Een maand, kwartaal of halfjaar mag ook: &quot;2025-Q1&quot;, &quot;2e helft 2025&quot;.</translation>
    </message>
    <message>
        <source>important dates</source>
        <translation>belangrijke data</translation>
    </message>
</context>
<context>
    <name>regiobord::MeetingPage</name>
    <message>
        <source>This meeting is not there any more</source>
        <translation>Deze vergadering is er niet meer</translation>
    </message>
    <message>
        <source>It was removed. Undo brings back what you removed yourself.</source>
        <translation>De vergadering is verwijderd. Ongedaan maken haalt terug wat zelf is verwijderd.</translation>
    </message>
    <message>
        <source>To the list of meetings</source>
        <translation>Naar de lijst van vergaderingen</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Vergadering</translation>
    </message>
</context>
<context>
    <name>regiobord::MeetingSession</name>
    <message>
        <source>item %1, %2</source>
        <translation>punt %1, %2</translation>
    </message>
    <message>
        <source>%1, put back</source>
        <translation>%1, teruggezet</translation>
    </message>
</context>
<context>
    <name>regiobord::MeetingSummaryPanel</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>M&amp;inutes</source>
        <translation>Vers&amp;lag</translation>
    </message>
    <message>
        <source>minutes: %1</source>
        <translation>verslag: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>en nog %1</translation>
    </message>
    <message>
        <source>besloten</source>
        <translation>besloten</translation>
    </message>
</context>
<context>
    <name>regiobord::MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation>Vergaderingen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Punten</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ontbreekt</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>There are no meetings yet</source>
        <translation>Er zijn nog geen vergaderingen</translation>
    </message>
    <message>
        <source>A meeting brings agenda, cover notes, bundle and minutes together. Start with who meets and when.</source>
        <translation>Een vergadering brengt agenda, opleggers, bundel en verslag bij elkaar. Begin met wie er vergadert en wanneer.</translation>
    </message>
    <message>
        <source>&amp;New meeting</source>
        <translation>&amp;Nieuwe vergadering</translation>
    </message>
    <message>
        <source>C&amp;alendar</source>
        <translation>&amp;Kalender</translation>
    </message>
    <message>
        <source>Make a meeting</source>
        <translation>Vergadering maken</translation>
    </message>
    <message>
        <source>Remove this meeting</source>
        <translation>Deze vergadering verwijderen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>1 thing</source>
        <translation>1 punt</translation>
    </message>
    <message>
        <source>%1 things</source>
        <translation>%1 punten</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>remove meeting of %1</source>
        <translation>vergadering van %1 verwijderd</translation>
    </message>
</context>
<context>
    <name>regiobord::MemberBoard</name>
    <message>
        <source>%1 used, no ceiling known</source>
        <translation>%1 gebruikt, geen plafond bekend</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <translation>%1 te veel</translation>
    </message>
    <message>
        <source>room %1 of %2</source>
        <translation>ruimte %1 van %2</translation>
    </message>
    <message>
        <source>Applications that wait for advice</source>
        <translation>Aanvragen die wachten op advies</translation>
    </message>
    <message>
        <source>Findings reports to finish</source>
        <translation>Af te ronden rapporten van bevindingen</translation>
    </message>
    <message>
        <source>Room in the funds</source>
        <translation>Ruimte in de fondsen</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Alle projecten</translation>
    </message>
    <message>
        <source>All funds</source>
        <translation>Alle fondsen</translation>
    </message>
    <message>
        <source>No application waits for a thematafel. After the pitch an application stands here until its advice is given.</source>
        <translation>Geen aanvraag wacht op een thematafel. Na de pitch staat een aanvraag hier tot het advies er is.</translation>
    </message>
    <message>
        <source>Applications: %1, asked together: %2.</source>
        <translation>Aanvragen: %1, samen gevraagd: %2.</translation>
    </message>
    <message>
        <source>No report is open. A report that is being written stands here until it is closed.</source>
        <translation>Er staat geen rapport open. Een rapport dat wordt geschreven staat hier tot het is afgesloten.</translation>
    </message>
    <message>
        <source>reserved, committed or paid</source>
        <translation>gereserveerd, vastgelegd of betaald</translation>
    </message>
    <message>
        <source>room</source>
        <translation>ruimte</translation>
    </message>
    <message>
        <source>There are no funds yet. Add them on the page Funds; their room will stand here.</source>
        <translation>Er zijn nog geen fondsen. Voeg ze toe op de pagina Fondsen; de ruimte staat dan hier.</translation>
    </message>
    <message>
        <source>ceiling</source>
        <translation>plafond</translation>
    </message>
</context>
<context>
    <name>regiobord::MemberList</name>
    <message>
        <source>Member</source>
        <translation>Lid</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Namens</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>Remo&amp;ve member</source>
        <translation>Lid &amp;weghalen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message>
        <source>Add me&amp;mber</source>
        <translation>&amp;Lid toevoegen</translation>
    </message>
    <message>
        <source>(nobody yet)</source>
        <translation>(nog niemand)</translation>
    </message>
    <message>
        <source>%1, new member</source>
        <translation>%1, nieuw lid</translation>
    </message>
    <message>
        <source>%1, member removed</source>
        <translation>%1, lid verwijderd</translation>
    </message>
    <message>
        <source>No members yet. Add the first one: a person, or a role on behalf of an organisation.</source>
        <translation>Nog geen leden. Voeg het eerste toe: een persoon, of een functie namens een organisatie.</translation>
    </message>
</context>
<context>
    <name>regiobord::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Melding sluiten</translation>
    </message>
</context>
<context>
    <name>regiobord::MinutesForm</name>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Aanwezigheid</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>presence</source>
        <translation>aanwezigheid</translation>
    </message>
    <message>
        <source>Add &amp;members of the body</source>
        <translation>&amp;Leden van het gremium toevoegen</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Vergadering</translation>
    </message>
    <message>
        <source>&amp;Started at</source>
        <translation>&amp;Begin</translation>
    </message>
    <message>
        <source>&amp;Ended at</source>
        <translation>&amp;Einde</translation>
    </message>
    <message>
        <source>&amp;Chair</source>
        <translation>Voorzitte&amp;r</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>voorzitter</translation>
    </message>
    <message>
        <source>&amp;Remarks</source>
        <translation>&amp;Opmerkingen</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>opmerkingen</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Vaststelling</translation>
    </message>
    <message>
        <source>&amp;Adopted on</source>
        <translation>&amp;Vastgesteld op</translation>
    </message>
    <message>
        <source>Empty while it is a draft. A later meeting that has these minutes on its agenda fills this in.</source>
        <translation>Leeg zolang het een concept is. Een latere vergadering met dit verslag op de agenda vult dit in.</translation>
    </message>
    <message>
        <source>adopted on</source>
        <translation>vastgesteld op</translation>
    </message>
    <message>
        <source>Signed by (&amp;roles), one on each line</source>
        <translation>Ondertekend door (f&amp;uncties), elk op een eigen regel</translation>
    </message>
    <message>
        <source>signed by</source>
        <translation>ondertekend door</translation>
    </message>
    <message>
        <source>There are no other members of this body on that day.</source>
        <translation>Er zijn op die dag geen andere leden van dit gremium.</translation>
    </message>
</context>
<context>
    <name>regiobord::MonthView</name>
    <message>
        <source>%1 more</source>
        <translation>nog %1</translation>
    </message>
</context>
<context>
    <name>regiobord::NewMeetingPanel</name>
    <message>
        <source>choose who meets</source>
        <translation>kies wie er vergadert</translation>
    </message>
    <message>
        <source>&amp;Like the previous meeting</source>
        <translation>&amp;Zoals de vorige vergadering</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>&amp;Maken</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuleren</translation>
    </message>
    <message>
        <source>&amp;Body that meets</source>
        <translation>&amp;Gremium dat vergadert</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>The items that stand on every agenda, and the minutes of %1 to adopt</source>
        <translation>De punten die op elke agenda staan, en het verslag van %1 om vast te stellen</translation>
    </message>
    <message>
        <source>This body has not met before</source>
        <translation>Dit gremium heeft nog niet eerder vergaderd</translation>
    </message>
    <message>
        <source>Fill in the day, as 29-1-2025.</source>
        <translation>Vul de dag in, zoals 29-1-2025.</translation>
    </message>
    <message>
        <source>Choose who meets.</source>
        <translation>Kies wie er vergadert.</translation>
    </message>
    <message>
        <source>new meeting of %1</source>
        <translation>nieuwe vergadering van %1</translation>
    </message>
</context>
<context>
    <name>regiobord::OrganisationsTab</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>K&amp;orte naam</translation>
    </message>
    <message>
        <source>&amp;O</source>
        <translation>&amp;O</translation>
    </message>
    <message>
        <source>&amp;Legal form</source>
        <translation>&amp;Rechtsvorm</translation>
    </message>
    <message>
        <source>&amp;KvK number</source>
        <translation>&amp;KvK-nummer</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Plaats</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>&amp;Website</translation>
    </message>
    <message>
        <source>Its money is p&amp;ublic money</source>
        <translation>Werkt met p&amp;ubliek geld</translation>
    </message>
    <message>
        <source>Contracting &amp;authority</source>
        <translation>Aanbestedende &amp;dienst</translation>
    </message>
    <message>
        <source>It has a procurement policy of its o&amp;wn</source>
        <translation>Heeft een ei&amp;gen inkoopbeleid</translation>
    </message>
    <message>
        <source>Part of the un&amp;dertaking</source>
        <translation>Hoort &amp;bij onderneming</translation>
    </message>
    <message>
        <source>of its own</source>
        <translation>eigen onderneming</translation>
    </message>
    <message>
        <source>De-&amp;minimis aid that it declares</source>
        <translation>Verklaarde de-mini&amp;missteun</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>Verleend op</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Granted by</source>
        <translation>Verleend door</translation>
    </message>
    <message>
        <source>&amp;Remarks</source>
        <translation>Op&amp;merkingen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Rechtsvorm</translation>
    </message>
    <message>
        <source>KvK number</source>
        <translation>KvK-nummer</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>&amp;New organisation</source>
        <translation>&amp;Nieuwe organisatie</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>No organisation yet</source>
        <translation>Nog geen organisatie</translation>
    </message>
    <message>
        <source>Who applies for projects, pays for them or takes part stands here. Applications that are brought in add theirs.</source>
        <translation>Wie projecten aanvraagt, betaalt of meedoet staat hier. Aanvragen die binnenkomen voegen hun organisaties toe.</translation>
    </message>
    <message>
        <source>public</source>
        <translation>publiek</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privaat</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nieuwe organisatie</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 verwijderd</translation>
    </message>
    <message>
        <source>This organisation stays: a project, a member or another organisation refers to it. Take it out of those first.</source>
        <translation>Deze organisatie blijft staan: een project, een lid of een andere organisatie verwijst ernaar. Haal haar daar eerst uit.</translation>
    </message>
</context>
<context>
    <name>regiobord::OutcomeForm</name>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>Voorstel: %1</translation>
    </message>
    <message>
        <source>What was said. A line that starts with &quot;- &quot; is a bullet.</source>
        <translation>Wat is besproken. Een regel die met &quot;- &quot; begint is een opsommingsteken.</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;kst</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>&amp;Adopt these minutes</source>
        <translation>Dit verslag &amp;vaststellen</translation>
    </message>
    <message>
        <source>&amp;Decisions, one on each line</source>
        <translation>&amp;Besluiten, elk op een eigen regel</translation>
    </message>
    <message>
        <source>Co&amp;nditions, one on each line</source>
        <translation>Voor&amp;waarden, elk op een eigen regel</translation>
    </message>
    <message>
        <source>&amp;Promises, one on each line</source>
        <translation>&amp;Toezeggingen, elk op een eigen regel</translation>
    </message>
    <message>
        <source>A&amp;ctions</source>
        <translation>A&amp;cties</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>acties</translation>
    </message>
    <message>
        <source>adopt minutes</source>
        <translation>verslag vaststellen</translation>
    </message>
    <message>
        <source>Take down a &amp;decision...</source>
        <translation>Besluit &amp;vastleggen...</translation>
    </message>
    <message>
        <source>Decision on the project</source>
        <translation>Besluit over het project</translation>
    </message>
</context>
<context>
    <name>regiobord::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
</context>
<context>
    <name>regiobord::Page</name>
    <message>
        <source>Reading...</source>
        <translation>Wordt gelezen...</translation>
    </message>
</context>
<context>
    <name>regiobord::PaperPane</name>
    <message>
        <source>Public</source>
        <translation>Openbaar</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Stuk</translation>
    </message>
    <message>
        <source>Paper of this item</source>
        <translation>Stuk bij dit punt</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Action list</source>
        <translation>Actielijst</translation>
    </message>
    <message>
        <source>Decision list</source>
        <translation>Besluitenlijst</translation>
    </message>
    <message>
        <source>Without what is besloten</source>
        <translation>Zonder wat besloten is</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Opslaan als</translation>
    </message>
    <message>
        <source>Save this paper as PDF, ODT or HTML</source>
        <translation>Dit stuk opslaan als PDF, ODT of HTML</translation>
    </message>
    <message>
        <source>PDF...</source>
        <translation>PDF...</translation>
    </message>
    <message>
        <source>ODT, to edit...</source>
        <translation>ODT, om te bewerken...</translation>
    </message>
    <message>
        <source>HTML, for a website...</source>
        <translation>HTML, voor een website...</translation>
    </message>
    <message>
        <source>A bundle and a file that was added are PDF only.</source>
        <translation>Een bundel en een toegevoegd bestand zijn er alleen als PDF.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Opgeslagen: %1</translation>
    </message>
    <message>
        <source>Save paper</source>
        <translation>Stuk opslaan</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Bundel</translation>
    </message>
    <message>
        <source>Public bundle</source>
        <translation>Openbare bundel</translation>
    </message>
</context>
<context>
    <name>regiobord::PartProjects</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Toegezegd</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Projects that hang on it</source>
        <translation>Gekoppelde projecten</translation>
    </message>
    <message>
        <source>Projects: %1. Costs: %2. Asked: %3.</source>
        <translation>Projecten: %1. Kosten: %2. Gevraagd: %3.</translation>
    </message>
    <message>
        <source>No project hangs on this yet.</source>
        <translation>Nog geen project gekoppeld.</translation>
    </message>
    <message>
        <source>Promised: %1.</source>
        <translation>Toegezegd: %1.</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Gerealiseerd</translation>
    </message>
    <message>
        <source>Realised: %1.</source>
        <translation>Gerealiseerd: %1.</translation>
    </message>
</context>
<context>
    <name>regiobord::PartTree</name>
    <message>
        <source>(%1 without a name)</source>
        <translation>(%1 zonder naam)</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>programma</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thema</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>doel</translation>
    </message>
    <message>
        <source>programme line</source>
        <translation>programmalijn</translation>
    </message>
    <message>
        <source>policy canvas</source>
        <translation>beleidscanvas</translation>
    </message>
    <message>
        <source>springplank</source>
        <translation>springplank</translation>
    </message>
    <message>
        <source>result</source>
        <translation>resultaat</translation>
    </message>
    <message>
        <source>opgave</source>
        <translation>opgave</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicator</translation>
    </message>
</context>
<context>
    <name>regiobord::PdfView</name>
    <message>
        <source>Pages of the paper</source>
        <translation>Pagina&apos;s van het stuk</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>Zo breed als het venster</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Opslaan als...</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Afdrukken...</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>%1 cannot be shown: it is no PDF, it is damaged, or it asks for a password.</source>
        <translation>%1 kan niet worden getoond: het is geen PDF, het is beschadigd, of er zit een wachtwoord op.</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>van %1</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Opslaan als</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-bestanden (*.pdf)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 kon niet worden geschreven: %2</translation>
    </message>
</context>
<context>
    <name>regiobord::PeopleTab</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Function</source>
        <translation>&amp;Functie</translation>
    </message>
    <message>
        <source>Only a name and a function are kept here. They are in no search and in no export, unless one asks for them.</source>
        <translation>Hier staan alleen een naam en een functie. Ze komen in geen zoekresultaat en in geen export, tenzij men erom vraagt.</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Lid van</translation>
    </message>
    <message>
        <source>No body yet.</source>
        <translation>Nog geen gremium.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>&amp;New person</source>
        <translation>&amp;Nieuwe persoon</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nog niemand</translation>
    </message>
    <message>
        <source>Members of bodies and portfolio holders stand here, by name and function and no more.</source>
        <translation>Leden van gremia en portefeuillehouders staan hier, met naam en functie en niet meer.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nieuwe persoon</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 verwijderd</translation>
    </message>
    <message>
        <source>This person stays: a body or a meeting names the person. Take the person out of those first.</source>
        <translation>Deze persoon blijft staan: een gremium of een vergadering noemt de persoon. Haal de persoon daar eerst uit.</translation>
    </message>
</context>
<context>
    <name>regiobord::Picker</name>
    <message>
        <source>Search in this list</source>
        <translation>Zoeken in deze lijst</translation>
    </message>
</context>
<context>
    <name>regiobord::ProblemStrip</name>
    <message>
        <source>What is missing</source>
        <translation>Wat ontbreekt</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Er ontbreekt niets.</translation>
    </message>
    <message>
        <source>One thing is missing before this can go out.</source>
        <translation>Er ontbreekt één ding voordat dit eruit kan.</translation>
    </message>
    <message>
        <source>%1 things are missing before this can go out.</source>
        <translation>Er ontbreken %1 dingen voordat dit eruit kan.</translation>
    </message>
    <message>
        <source>Fold away</source>
        <translation>Inklappen</translation>
    </message>
    <message>
        <source>Show what</source>
        <translation>Laat zien wat</translation>
    </message>
</context>
<context>
    <name>regiobord::ProgrammesPage</name>
    <message>
        <source>No programme yet</source>
        <translation>Nog geen programma</translation>
    </message>
    <message>
        <source>A vision, a deal or an agenda that projects contribute to stands here with its themes, lines, goals and targets.</source>
        <translation>Een visie, deal of agenda waaraan projecten bijdragen staat hier met thema&apos;s, lijnen, doelen en resultaten.</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programma&apos;s</translation>
    </message>
    <message>
        <source>New action agenda</source>
        <translation>Nieuwe actieagenda</translation>
    </message>
    <message>
        <source>&amp;New programme</source>
        <translation>&amp;Nieuw programma</translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation>&amp;Importeren...</translation>
    </message>
    <message>
        <source>E&amp;xport...</source>
        <translation>E&amp;xporteren...</translation>
    </message>
    <message>
        <source>Programmes and their parts</source>
        <translation>Programma&apos;s en hun delen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Omhoog (Alt+pijl omhoog)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Omlaag (Alt+pijl omlaag)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Somebody else removed this programme. What you typed was not stored.</source>
        <translation>Iemand anders heeft dit programma verwijderd. Wat is getypt is niet opgeslagen.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>En nog %1.</translation>
    </message>
    <message>
        <source>sub line</source>
        <translation>sublijn</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 toegevoegd</translation>
    </message>
    <message>
        <source>Projects hang on &quot;%1&quot;, so it stays. They stand below; take it out of them first.</source>
        <translation>Aan &quot;%1&quot; hangen projecten, dus het blijft staan. Ze staan hieronder; haal het daar eerst uit.</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 verwijderd</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stays: a project, a report or a thematafel refers to it.</source>
        <translation>&quot;%1&quot; blijft staan: een project, een rapport of een thematafel verwijst ernaar.</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 verplaatst</translation>
    </message>
    <message>
        <source>Somebody else changed this programme meanwhile. What you typed is kept.</source>
        <translation>Iemand anders heeft dit programma intussen gewijzigd. Wat is getypt blijft bewaard.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere versie nemen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Mijn versie houden</translation>
    </message>
    <message>
        <source>Import a programme</source>
        <translation>Programma importeren</translation>
    </message>
    <message>
        <source>Programmes (*.json);;All files (*)</source>
        <translation>Programma&apos;s (*.json);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Export the programme</source>
        <translation>Programma exporteren</translation>
    </message>
    <message>
        <source>Programmes (*.json)</source>
        <translation>Programma&apos;s (*.json)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschreven: %1</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Choose another folder.</source>
        <translation>Het bestand kon niet worden geschreven: %1. Kies een andere map.</translation>
    </message>
</context>
<context>
    <name>regiobord::ProgressTab</name>
    <message>
        <source>Promised</source>
        <translation>Toegezegd</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Gerealiseerd</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Fill in what was realised since the start, and up to which day. It stands beside the application and is no part of the form.</source>
        <translation>Vul in wat sinds de start is gerealiseerd, en tot en met welke dag. Het staat naast de aanvraag en hoort niet bij het formulier.</translation>
    </message>
    <message>
        <source>Measures of the springplanken</source>
        <translation>Meetwaarden van de springplanken</translation>
    </message>
    <message>
        <source>Results of the application</source>
        <translation>Resultaten van de aanvraag</translation>
    </message>
    <message>
        <source>This project promises no numbers yet</source>
        <translation>Dit project zegt nog geen aantallen toe</translation>
    </message>
    <message>
        <source>Fill in the results</source>
        <translation>Resultaten invullen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>what was realised</source>
        <translation>wat is gerealiseerd</translation>
    </message>
    <message>
        <source>This project has not been awarded yet.</source>
        <translation>Dit project is nog niet toegekend.</translation>
    </message>
    <message>
        <source>What fields 7 and 8b promise is followed here after the award.</source>
        <translation>Wat de velden 7 en 8b toezeggen, volgt u hier na de toekenning.</translation>
    </message>
</context>
<context>
    <name>regiobord::ProjectActions</name>
    <message>
        <source>Decisions were taken on this project, so it stays. A decision &quot;withdrawn&quot; ends it.</source>
        <translation>Over dit project zijn besluiten genomen, dus het blijft. Een besluit &quot;ingetrokken&quot; beëindigt het.</translation>
    </message>
    <message>
        <source>This project has bookings on a fund, which are never removed, so it stays.</source>
        <translation>Dit project heeft boekingen op een fonds, en die worden nooit verwijderd. Het project blijft dus.</translation>
    </message>
    <message>
        <source>There is a findings report on this project, so it stays.</source>
        <translation>Over dit project is een rapport van bevindingen, dus het blijft.</translation>
    </message>
    <message>
        <source>new application</source>
        <translation>nieuwe aanvraag</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopie)</translation>
    </message>
    <message>
        <source>copy of %1</source>
        <translation>kopie van %1</translation>
    </message>
    <message>
        <source>%1, removed</source>
        <translation>%1, verwijderd</translation>
    </message>
    <message>
        <source>%1 was removed. Undo brings it back.</source>
        <translation>%1 is verwijderd. Ongedaan maken brengt het terug.</translation>
    </message>
    <message>
        <source>Bring in applications</source>
        <translation>Aanvragen inlezen</translation>
    </message>
    <message>
        <source>Applications (*.json *.txt *.pdf);;All files (*)</source>
        <translation>Aanvragen (*.json *.txt *.pdf);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Text with semicolons (*.csv)</source>
        <translation>Tekst met puntkomma&apos;s (*.csv)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Spreadsheet (*.xlsx)</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exporteren wat getoond wordt</translation>
    </message>
    <message>
        <source>Exporting...</source>
        <translation>Exporteren...</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschreven: %1</translation>
    </message>
    <message>
        <source>%1 could not be written. Is it open in another program, or is there no room?</source>
        <translation>%1 kon niet worden geschreven. Is het bestand open in een ander programma, of is er geen ruimte meer?</translation>
    </message>
    <message>
        <source>&amp;Empty application</source>
        <translation>&amp;Lege aanvraag</translation>
    </message>
    <message>
        <source>From a template</source>
        <translation>Vanaf een sjabloon</translation>
    </message>
    <message>
        <source>From another project</source>
        <translation>Vanaf een ander project</translation>
    </message>
    <message>
        <source>Based on %1</source>
        <translation>Op basis van %1</translation>
    </message>
</context>
<context>
    <name>regiobord::ProjectBoard</name>
    <message>
        <source>Ended</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>waits 1 day</source>
        <translation>wacht 1 dag</translation>
    </message>
    <message>
        <source>waits %1 days</source>
        <translation>wacht %1 dagen</translation>
    </message>
    <message>
        <source>Requested together: %1</source>
        <translation>Samen gevraagd: %1</translation>
    </message>
    <message>
        <source>%1, projects: %2, requested %3</source>
        <translation>%1, projecten: %2, gevraagd %3</translation>
    </message>
</context>
<context>
    <name>regiobord::ProjectHeader</name>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Co-financing</source>
        <translation>Cofinanciering</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>no name yet</source>
        <translation>nog geen naam</translation>
    </message>
</context>
<context>
    <name>regiobord::ProjectLinks</name>
    <message>
        <source>Number or name of a project</source>
        <translation>Nummer of naam van een project</translation>
    </message>
    <message>
        <source>Link a project</source>
        <translation>Project koppelen</translation>
    </message>
    <message>
        <source>a project that is gone</source>
        <translation>een project dat er niet meer is</translation>
    </message>
    <message>
        <source>Take this project off the item</source>
        <translation>Dit project van het punt halen</translation>
    </message>
</context>
<context>
    <name>regiobord::ProjectPage</name>
    <message>
        <source>This project is not here</source>
        <translation>Dit project is er niet</translation>
    </message>
    <message>
        <source>It was removed, or it is in another portfolio. What was removed stands in the history.</source>
        <translation>Het is verwijderd, of het staat in een andere portefeuille. Wat verwijderd is, staat in de historie.</translation>
    </message>
    <message>
        <source>To the projects</source>
        <translation>Naar de projecten</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
</context>
<context>
    <name>regiobord::ProjectSession</name>
    <message>
        <source>%1, my version</source>
        <translation>%1, mijn versie</translation>
    </message>
    <message>
        <source>%1, put back</source>
        <translation>%1, teruggezet</translation>
    </message>
</context>
<context>
    <name>regiobord::ProjectShares</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Co-financing</source>
        <translation>Cofinanciering</translation>
    </message>
    <message>
        <source>Projects of this organisation</source>
        <translation>Projecten van deze organisatie</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projecten</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>aanvrager</translation>
    </message>
    <message>
        <source>It applies for no project and puts money into none.</source>
        <translation>Zij vraagt geen project aan en draagt aan geen project bij.</translation>
    </message>
    <message>
        <source>Projects: %1. Co-financing: %2.</source>
        <translation>Projecten: %1. Cofinanciering: %2.</translation>
    </message>
</context>
<context>
    <name>regiobord::ProjectTimeline</name>
    <message>
        <source>Periods of the projects</source>
        <translation>Perioden van de projecten</translation>
    </message>
    <message>
        <source>Time in view</source>
        <translation>Tijd in beeld</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uitzoomen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Inzoomen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
</context>
<context>
    <name>regiobord::ProjectView</name>
    <message>
        <source>Back to the project</source>
        <translation>Terug naar het project</translation>
    </message>
    <message>
        <source>&amp;Export as JSON...</source>
        <translation>&amp;Exporteren als JSON...</translation>
    </message>
    <message>
        <source>&amp;Show and print</source>
        <translation>&amp;Tonen en afdrukken</translation>
    </message>
    <message>
        <source>Save as &amp;PDF...</source>
        <translation>Opslaan als &amp;PDF...</translation>
    </message>
    <message>
        <source>Save as &amp;ODT, for Word...</source>
        <translation>Opslaan als &amp;ODT, voor Word...</translation>
    </message>
    <message>
        <source>Save as &amp;HTML...</source>
        <translation>Opslaan als &amp;HTML...</translation>
    </message>
    <message>
        <source>Paper&amp;s</source>
        <translation>&amp;Stukken</translation>
    </message>
</context>
<context>
    <name>regiobord::ProjectsPage</name>
    <message>
        <source>Projects</source>
        <translation>Projecten</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Nog geen projecten</translation>
    </message>
    <message>
        <source>Here stand all applications, from the first pitch to their closing. Begin with a new one, or bring in a form that was filled in.</source>
        <translation>Hier staan alle aanvragen, van de eerste pitch tot de afronding. Begin met een nieuwe, of lees een ingevuld formulier in.</translation>
    </message>
    <message>
        <source>Nothing in this view</source>
        <translation>Niets in deze weergave</translation>
    </message>
    <message>
        <source>There are projects, but none that passes all filters.</source>
        <translation>Er zijn projecten, maar geen dat aan alle filters voldoet.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergelijken</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Bord</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>&amp;New application</source>
        <translation>&amp;Nieuwe aanvraag</translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation>&amp;Importeren...</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporteren</translation>
    </message>
    <message>
        <source>Choose two or more projects with Ctrl+click or Shift+arrow</source>
        <translation>Kies twee of meer projecten met Ctrl+klik of Shift+pijl</translation>
    </message>
    <message>
        <source>As a &amp;spreadsheet (XLSX)...</source>
        <translation>Als &amp;spreadsheet (XLSX)...</translation>
    </message>
    <message>
        <source>As &amp;text with semicolons (CSV)...</source>
        <translation>Als &amp;tekst met puntkomma&apos;s (CSV)...</translation>
    </message>
    <message>
        <source>&amp;Copy all that is shown</source>
        <translation>Alles wat getoond wordt &amp;kopiëren</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Wis filters</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Decision...</source>
        <translation>Besluit...</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliceren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>1 project</source>
        <translation>1 project</translation>
    </message>
    <message>
        <source>%1 projects</source>
        <translation>%1 projecten</translation>
    </message>
    <message>
        <source>costs %1</source>
        <translation>kosten %1</translation>
    </message>
    <message>
        <source>co-financing %1</source>
        <translation>cofinanciering %1</translation>
    </message>
    <message>
        <source>requested %1</source>
        <translation>gevraagd %1</translation>
    </message>
    <message>
        <source>Choose two or more projects with Ctrl+click or Shift+arrow, and compare them.</source>
        <translation>Kies twee of meer projecten met Ctrl+klik of Shift+pijl, en vergelijk ze.</translation>
    </message>
    <message>
        <source>The route of this project has ended: there is nothing to decide.</source>
        <translation>De route van dit project is geëindigd: er valt niets te besluiten.</translation>
    </message>
    <message>
        <source>A project does not go back along its route. Undo takes the last decision back.</source>
        <translation>Een project gaat niet terug op zijn route. Ongedaan maken neemt het laatste besluit terug.</translation>
    </message>
    <message>
        <source>Reading the projects...</source>
        <translation>Projecten worden gelezen...</translation>
    </message>
</context>
<context>
    <name>regiobord::PurchaseCard</name>
    <message>
        <source>Explain</source>
        <translation>Uitleg</translation>
    </message>
    <message>
        <source>Outcome:</source>
        <translation>Uitkomst:</translation>
    </message>
    <message>
        <source>Remove this purchase</source>
        <translation>Deze inkoop verwijderen</translation>
    </message>
    <message>
        <source>What is bought</source>
        <translation>Wat er wordt ingekocht</translation>
    </message>
    <message>
        <source>Works, supplies or services</source>
        <translation>Werken, leveringen of diensten</translation>
    </message>
    <message>
        <source>Amount, excluding VAT</source>
        <translation>Bedrag, zonder btw</translation>
    </message>
    <message>
        <source>Who buys it</source>
        <translation>Wie inkoopt</translation>
    </message>
    <message>
        <source>The buyer has a procurement policy of its own</source>
        <translation>De inkoper heeft eigen inkoopbeleid</translation>
    </message>
    <message>
        <source>Own policy</source>
        <translation>Eigen beleid</translation>
    </message>
    <message>
        <source>More than half of it is paid by public bodies</source>
        <translation>Overheden betalen er meer dan de helft van</translation>
    </message>
    <message>
        <source>Public money</source>
        <translation>Publiek geld</translation>
    </message>
    <message>
        <source>Date of the call for tenders</source>
        <translation>Datum van aankondiging</translation>
    </message>
    <message>
        <source>no outcome yet</source>
        <translation>nog geen uitkomst</translation>
    </message>
</context>
<context>
    <name>regiobord::PurposeGroup</name>
    <message>
        <source>Purpose and description</source>
        <translation>Doel en omschrijving</translation>
    </message>
</context>
<context>
    <name>regiobord::QuantityEdit</name>
    <message>
        <source>This is no number. Type it as 24 or 0,6.</source>
        <translation>Dit is geen getal. Typ het als 24 of 0,6.</translation>
    </message>
</context>
<context>
    <name>regiobord::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
</context>
<context>
    <name>regiobord::RecordPane</name>
    <message>
        <source>Somebody else changed this meanwhile. What you typed is kept.</source>
        <translation>Iemand anders heeft dit intussen gewijzigd. Wat is getypt blijft bewaard.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere versie nemen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Mijn versie houden</translation>
    </message>
    <message>
        <source>Somebody else removed this. What you typed was not stored.</source>
        <translation>Iemand anders heeft dit verwijderd. Wat is getypt is niet opgeslagen.</translation>
    </message>
</context>
<context>
    <name>regiobord::RecordTab</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Zoeken in deze lijst</translation>
    </message>
</context>
<context>
    <name>regiobord::RelationsPage</name>
    <message>
        <source>O&amp;rganisations</source>
        <translation>O&amp;rganisaties</translation>
    </message>
    <message>
        <source>&amp;Bodies</source>
        <translation>&amp;Gremia</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relaties</translation>
    </message>
</context>
<context>
    <name>regiobord::ResultsGroup</name>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Wie ervoor staat</translation>
    </message>
    <message>
        <source>Type in the last row to add a result. Paste a block from a spreadsheet where the cursor stands.</source>
        <translation>Typ in de laatste rij om een resultaat toe te voegen. Plakken uit Excel kan ook: het blok begint in het gekozen vak.</translation>
    </message>
    <message>
        <source>remark on the results</source>
        <translation>toelichting bij de resultaten</translation>
    </message>
    <message>
        <source>7  Remar&amp;k on the results</source>
        <translation>7  Toeli&amp;chting bij de resultaten</translation>
    </message>
</context>
<context>
    <name>regiobord::ReviewFacts</name>
    <message>
        <source>Show the history</source>
        <translation>Historie bekijken</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Begroting</translation>
    </message>
    <message>
        <source>Co-financing by O</source>
        <translation>Cofinanciering per O</translation>
    </message>
    <message>
        <source>Room in the funds</source>
        <translation>Ruimte in de fondsen</translation>
    </message>
    <message>
        <source>Lawfulness</source>
        <translation>Rechtmatigheid</translation>
    </message>
    <message>
        <source>Changed since the review began</source>
        <translation>Gewijzigd sinds het begin van de beoordeling</translation>
    </message>
    <message>
        <source>in balance</source>
        <translation>sluitend</translation>
    </message>
    <message>
        <source>not in balance</source>
        <translation>niet sluitend</translation>
    </message>
    <message>
        <source>Costs %1, co-financing %2, asked %3. %4</source>
        <translation>Kosten %1, cofinanciering %2, gevraagd %3. %4</translation>
    </message>
    <message>
        <source>Co-financing</source>
        <translation>Cofinanciering</translation>
    </message>
    <message>
        <source>The amounts are too large to add up: check them.</source>
        <translation>De bedragen zijn te groot om op te tellen: kijk ze na.</translation>
    </message>
    <message>
        <source>12  European procurement: %1.</source>
        <translation>12  Europese aanbesteding: %1.</translation>
    </message>
    <message>
        <source>purchase not named</source>
        <translation>inkoop zonder naam</translation>
    </message>
    <message>
        <source>no outcome yet</source>
        <translation>nog geen uitkomst</translation>
    </message>
    <message>
        <source>13  State aid: %1.</source>
        <translation>13  Staatssteun: %1.</translation>
    </message>
    <message>
        <source>Nothing in the application.</source>
        <translation>De aanvraag is niet gewijzigd.</translation>
    </message>
    <message>
        <source>In the application: %1.</source>
        <translation>In de aanvraag: %1.</translation>
    </message>
</context>
<context>
    <name>regiobord::ReviewForm</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>This report was removed by somebody else.</source>
        <translation>Iemand anders heeft dit rapport verwijderd.</translation>
    </message>
    <message>
        <source>thematafels</source>
        <translation>thematafels</translation>
    </message>
    <message>
        <source>2  &amp;Thematafels</source>
        <translation>2  &amp;Thematafels</translation>
    </message>
    <message>
        <source>3  &amp;Purpose of the project</source>
        <translation>3  &amp;Doel van het project</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>doel</translation>
    </message>
    <message>
        <source>5  Criteria</source>
        <translation>5  Criteria</translation>
    </message>
    <message>
        <source>criteria</source>
        <translation>criteria</translation>
    </message>
    <message>
        <source>6  Regio Deal</source>
        <translation>6  Regio Deal</translation>
    </message>
    <message>
        <source>Is a &amp;contribution asked from the Regio Deal?</source>
        <translation>Wordt een &amp;bijdrage uit de Regio Deal gevraagd?</translation>
    </message>
    <message>
        <source>Regio Deal</source>
        <translation>Regio Deal</translation>
    </message>
    <message>
        <source>&amp;Remark on the Regio Deal</source>
        <translation>Opme&amp;rking over de Regio Deal</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>niet gekozen</translation>
    </message>
    <message>
        <source>6a  &amp;Springplank</source>
        <translation>6a  &amp;Springplank</translation>
    </message>
    <message>
        <source>springplank</source>
        <translation>springplank</translation>
    </message>
    <message>
        <source>6b  Springplank r&amp;esults</source>
        <translation>6b  R&amp;esultaten van springplanken</translation>
    </message>
    <message>
        <source>springplank results</source>
        <translation>resultaten van springplanken</translation>
    </message>
    <message>
        <source>Advice and alignment</source>
        <translation>Advies en afstemming</translation>
    </message>
    <message>
        <source>7  Remarks of the &amp;adviser</source>
        <translation>7  Opmerkingen van de &amp;adviseur</translation>
    </message>
    <message>
        <source>remarks of the adviser</source>
        <translation>opmerkingen van de adviseur</translation>
    </message>
    <message>
        <source>8  Aligned &amp;with</source>
        <translation>8  A&amp;fgestemd met</translation>
    </message>
    <message>
        <source>8  What the a&amp;lignment gave</source>
        <translation>8  Wat de a&amp;fstemming opleverde</translation>
    </message>
    <message>
        <source>alignment</source>
        <translation>afstemming</translation>
    </message>
    <message>
        <source>9  Verdict of the thematafel</source>
        <translation>9  Oordeel van de thematafel</translation>
    </message>
    <message>
        <source>9a  &amp;Verdict</source>
        <translation>9a  &amp;Oordeel</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>oordeel</translation>
    </message>
    <message>
        <source>Verdict in w&amp;ords</source>
        <translation>Oordeel in &amp;woorden</translation>
    </message>
    <message>
        <source>Co&amp;nditions, one on a line</source>
        <translation>&amp;Voorwaarden, elk op een regel</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>voorwaarden</translation>
    </message>
    <message>
        <source>9b  &amp;Discussed on</source>
        <translation>9b  &amp;Besproken op</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>data</translation>
    </message>
    <message>
        <source>9c  Date of the report</source>
        <translation>9c  Datum van het rapport</translation>
    </message>
    <message>
        <source>date of the report</source>
        <translation>datum van het rapport</translation>
    </message>
    <message>
        <source>%1, report: %2</source>
        <translation>%1, rapport: %2</translation>
    </message>
    <message>
        <source>1 and 4: %1, %2.</source>
        <translation>1 en 4: %1, %2.</translation>
    </message>
    <message>
        <source>They follow the application until it closes.</source>
        <translation>Ze volgen de aanvraag tot het rapport gesloten wordt.</translation>
    </message>
    <message>
        <source>Somebody else changed this report meanwhile. What you typed is kept here.</source>
        <translation>Iemand anders heeft dit rapport intussen gewijzigd. Wat hier getypt is blijft staan.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Mijn versie houden</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere versie nemen</translation>
    </message>
</context>
<context>
    <name>regiobord::ReviewTab</name>
    <message>
        <source>No review yet</source>
        <translation>Nog geen beoordeling</translation>
    </message>
    <message>
        <source>The thematafel judges the application by fixed criteria and writes a findings report for the Board. The report starts with what the application says.</source>
        <translation>De thematafel beoordeelt de aanvraag aan de hand van vaste criteria en schrijft een rapport van bevindingen voor de Board. Het rapport begint met wat de aanvraag zegt.</translation>
    </message>
    <message>
        <source>&amp;Start the review</source>
        <translation>Beoordeling &amp;beginnen</translation>
    </message>
    <message>
        <source>Show and &amp;print</source>
        <translation>Bekijken en af&amp;drukken</translation>
    </message>
    <message>
        <source>New &amp;report</source>
        <translation>Nieuw &amp;rapport</translation>
    </message>
    <message>
        <source>&amp;Close the report</source>
        <translation>Rapport &amp;sluiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>in de maak</translation>
    </message>
    <message>
        <source>Findings report: %1, %2</source>
        <translation>Rapport van bevindingen: %1, %2</translation>
    </message>
    <message>
        <source>Findings report. What you type is kept at once.</source>
        <translation>Rapport van bevindingen. Wat getypt wordt is meteen bewaard.</translation>
    </message>
    <message>
        <source>Closing puts the verdict of the thematafel on the route of the project. The report can then no longer be changed; undo takes it back.</source>
        <translation>Sluiten zet het oordeel van de thematafel op de route van het project. Het rapport kan daarna niet meer worden gewijzigd; Ongedaan maken draait het terug.</translation>
    </message>
    <message>
        <source>It reserves %1 of %2 in %3.</source>
        <translation>Het reserveert %1 van %2 in %3.</translation>
    </message>
    <message>
        <source>%1, review started</source>
        <translation>%1, beoordeling begonnen</translation>
    </message>
    <message>
        <source>%1, report closed</source>
        <translation>%1, rapport gesloten</translation>
    </message>
    <message>
        <source>The report is closed. The project goes on along its route.</source>
        <translation>Het rapport is gesloten. Het project gaat verder op zijn route.</translation>
    </message>
</context>
<context>
    <name>regiobord::RoomPanel</name>
    <message>
        <source>Asked</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Room now</source>
        <translation>Ruimte nu</translation>
    </message>
    <message>
        <source>Room after this project</source>
        <translation>Ruimte na dit project</translation>
    </message>
    <message>
        <source>This fund is no longer asked</source>
        <translation>Uit dit fonds wordt niets meer gevraagd</translation>
    </message>
    <message>
        <source>Open the fund</source>
        <translation>Fonds openen</translation>
    </message>
    <message>
        <source>no ceiling</source>
        <translation>geen plafond</translation>
    </message>
    <message>
        <source>This project does not fit: the fund is %1 short.</source>
        <translation>Dit project past niet: het fonds komt %1 tekort.</translation>
    </message>
    <message>
        <source>Fill in the ceiling of the fund to see its room.</source>
        <translation>Vul het plafond van het fonds in; dan is de ruimte te zien.</translation>
    </message>
    <message>
        <source>Choose the fund at each requested grant to see whether there is room.</source>
        <translation>Kies bij elke gevraagde bijdrage het fonds; dan is te zien of er ruimte is.</translation>
    </message>
    <message>
        <source>Nothing is asked of a fund of the region.</source>
        <translation>Er wordt geen bijdrage uit een fonds van de regio gevraagd.</translation>
    </message>
</context>
<context>
    <name>regiobord::RouteStepper</name>
    <message>
        <source>Pitch</source>
        <translation>Pitch</translation>
    </message>
    <message>
        <source>Thematafel</source>
        <translation>Thematafel</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Algemeen Bestuur</source>
        <translation>Algemeen Bestuur</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Uitvoering</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>wacht op %1</translation>
    </message>
    <message>
        <source>Route: %1</source>
        <translation>Route: %1</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>overgeslagen</translation>
    </message>
    <message>
        <source>Alg. Bestuur</source>
        <translation>Alg. Bestuur</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Toekenning</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Afronding</translation>
    </message>
</context>
<context>
    <name>regiobord::SdgGroup</name>
    <message>
        <source>Sustainable Development Goals</source>
        <translation>Duurzame ontwikkelingsdoelen</translation>
    </message>
    <message>
        <source>Type to search, tick with the space bar.</source>
        <translation>Typ om te zoeken, vink aan met de spatiebalk.</translation>
    </message>
</context>
<context>
    <name>regiobord::SearchBox</name>
    <message>
        <source>Search or go to...  (Ctrl+K)</source>
        <translation>Zoeken of ga naar...  (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Overal zoeken</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ga naar</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters or another word.</source>
        <translation>Niets gevonden. Probeer minder letters of een ander woord.</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programma&apos;s</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Gremia</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Lidmaatschappen</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projecten</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>Fondsen</translation>
    </message>
    <message>
        <source>Fund bookings</source>
        <translation>Boekingen op fondsen</translation>
    </message>
    <message>
        <source>Findings reports</source>
        <translation>Rapporten van bevindingen</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Vergaderingen</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bijlagen</translation>
    </message>
</context>
<context>
    <name>regiobord::SecretaryBoard</name>
    <message>
        <source>late</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>Next meetings</source>
        <translation>Eerstvolgende vergaderingen</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Openstaande acties</translation>
    </message>
    <message>
        <source>Minutes not yet adopted</source>
        <translation>Verslagen die nog niet zijn vastgesteld</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>Alle vergaderingen</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Alle acties</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Vergadering</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>compleet</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>ontbreekt: %1</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>En nog %1.</translation>
    </message>
    <message>
        <source>No meeting is planned. Plan one on the page Meetings; what it still lacks will stand here.</source>
        <translation>Er is geen vergadering gepland. Plan er een op de pagina Vergaderingen; wat er nog ontbreekt staat dan hier.</translation>
    </message>
    <message>
        <source>No action is open. Actions that meetings agree on stand here until they are done.</source>
        <translation>Er staat geen actie open. Acties die een vergadering afspreekt staan hier tot ze klaar zijn.</translation>
    </message>
    <message>
        <source>%1 open, %2 of them late.</source>
        <translation>%1 open, waarvan %2 te laat.</translation>
    </message>
    <message>
        <source>All minutes have been adopted.</source>
        <translation>Alle verslagen zijn vastgesteld.</translation>
    </message>
    <message>
        <source>%1 open, none of them late.</source>
        <translation>%1 open, geen ervan te laat.</translation>
    </message>
</context>
<context>
    <name>regiobord::ShareBar</name>
    <message>
        <source>O not known</source>
        <translation>O onbekend</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gevraagd</translation>
    </message>
    <message>
        <source>no financing yet</source>
        <translation>nog geen financiering</translation>
    </message>
    <message>
        <source>society</source>
        <translation>maatschappelijk</translation>
    </message>
</context>
<context>
    <name>regiobord::ShareEdit</name>
    <message>
        <source>This is no share. Type a percentage, as 50 or 37,5.</source>
        <translation>Dit is geen aandeel. Typ een percentage, zoals 50 of 37,5.</translation>
    </message>
</context>
<context>
    <name>regiobord::SignatureGroup</name>
    <message>
        <source>Signature</source>
        <translation>Ondertekening</translation>
    </message>
    <message>
        <source>The name of who signed is personal data and stands at 14.</source>
        <translation>De naam van de ondertekenaar is een persoonsgegeven en staat bij 14.</translation>
    </message>
    <message>
        <source>Da&amp;te</source>
        <translation>Datu&amp;m</translation>
    </message>
    <message>
        <source>Position of &amp;who signed</source>
        <translation>&amp;Functie van de ondertekenaar</translation>
    </message>
</context>
<context>
    <name>regiobord::SpringplankGroup</name>
    <message>
        <source>at least %1</source>
        <translation>minstens %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>The covenant asks %1 %2</source>
        <translation>Het convenant vraagt %1 %2</translation>
    </message>
    <message>
        <source>, by %1</source>
        <translation>, uiterlijk %1</translation>
    </message>
    <message>
        <source>Springplanken of the Regio Deal</source>
        <translation>Springplanken van de Regio Deal</translation>
    </message>
    <message>
        <source>Type to search, tick with the space bar. A springplank as a whole, or the results that the project adds to.</source>
        <translation>Typ om te zoeken, vink aan met de spatiebalk. Een springplank als geheel, of de resultaten waaraan het project bijdraagt.</translation>
    </message>
    <message>
        <source>remark on the springplanken</source>
        <translation>toelichting bij de springplanken</translation>
    </message>
    <message>
        <source>The springplank as a whole</source>
        <translation>De springplank als geheel</translation>
    </message>
    <message>
        <source>nothing promised by other projects yet</source>
        <translation>andere projecten zeggen nog niets toe</translation>
    </message>
    <message>
        <source>other projects promise %1</source>
        <translation>andere projecten zeggen %1 toe</translation>
    </message>
    <message>
        <source>a springplank that is not in the portfolio</source>
        <translation>een springplank die niet in de portefeuille staat</translation>
    </message>
    <message>
        <source>How the project adds to this</source>
        <translation>Hoe het project hieraan bijdraagt</translation>
    </message>
    <message>
        <source>how it adds to a springplank</source>
        <translation>bijdrage aan een springplank</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>Toegezegd: %1</translation>
    </message>
    <message>
        <source>This project promises</source>
        <translation>Dit project zegt toe</translation>
    </message>
    <message>
        <source>what is promised</source>
        <translation>toezegging</translation>
    </message>
    <message>
        <source>8b  Remar&amp;k on the springplanken</source>
        <translation>8b  Toeli&amp;chting bij de springplanken</translation>
    </message>
</context>
<context>
    <name>regiobord::StartPage</name>
    <message>
        <source>&amp;New portfolio...</source>
        <translation>&amp;Nieuwe portefeuille...</translation>
    </message>
    <message>
        <source>&amp;Open portfolio...</source>
        <translation>Portefeuille &amp;openen...</translation>
    </message>
    <message>
        <source>Look around in the &amp;sample...</source>
        <translation>Rondkijken in het &amp;voorbeeld...</translation>
    </message>
    <message>
        <source>Projects, funds and meetings of a region in one file. Entered once, and every paper, total and decision follows from it.</source>
        <translation>Projecten, fondsen en vergaderingen van een regio in één bestand. Eén keer invoeren: stukken, totalen en besluiten volgen daaruit.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Eerder geopend</translation>
    </message>
</context>
<context>
    <name>regiobord::StateAidPath</name>
    <message>
        <source>Take over this ans&amp;wer</source>
        <translation>Antwoord o&amp;vernemen</translation>
    </message>
    <message>
        <source>Five questions tell whether it is. One no is enough.</source>
        <translation>Vijf vragen bepalen het antwoord. Eén keer nee is genoeg voor nee.</translation>
    </message>
    <message>
        <source>Does who receives it offer goods or services on a market? A foundation or an association can do so too.</source>
        <translation>Biedt de ontvanger goederen of diensten aan op een markt? Ook een stichting of vereniging kan dat doen.</translation>
    </message>
    <message>
        <source>Does the money come from the Rijk, the province or a municipality?</source>
        <translation>Komt het geld van het Rijk, de provincie of een gemeente?</translation>
    </message>
    <message>
        <source>Does it give an advantage that the market would not give?</source>
        <translation>Geeft het een voordeel dat de markt niet zou geven?</translation>
    </message>
    <message>
        <source>Is the advantage for certain undertakings or sectors only?</source>
        <translation>Is het voordeel er alleen voor bepaalde ondernemingen of sectoren?</translation>
    </message>
    <message>
        <source>Can it distort competition and touch the trade between member states?</source>
        <translation>Kan het de concurrentie vervalsen en de handel tussen lidstaten raken?</translation>
    </message>
    <message>
        <source>Source: article 107(1) of the Treaty on the Functioning of the European Union, and the Notice on the notion of State aid (OJ C 262, 19 July 2016).</source>
        <translation>Bron: artikel 107, lid 1, van het Verdrag betreffende de werking van de Europese Unie, en de mededeling van de Commissie over het begrip staatssteun (PB C 262 van 19 juli 2016).</translation>
    </message>
    <message>
        <source>Five times yes: this is state aid. Choose below on which ground it is allowed.</source>
        <translation>Vijf keer ja: dit is staatssteun. Kies hieronder op welke grond die mag.</translation>
    </message>
    <message>
        <source>One of them is no: this is no state aid.</source>
        <translation>Er staat een nee bij: dit is geen staatssteun.</translation>
    </message>
    <message>
        <source>Not every question has an answer yet.</source>
        <translation>Nog niet elke vraag heeft een antwoord.</translation>
    </message>
</context>
<context>
    <name>regiobord::StatusLine</name>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Whose work stands first. It forbids nothing.</source>
        <translation>Wiens werk vooraan staat. Het verbiedt niets.</translation>
    </message>
    <message>
        <source>Programme director</source>
        <translation>Programmaregisseur</translation>
    </message>
    <message>
        <source>Thematafel member</source>
        <translation>Thematafellid</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secretaris</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Everything is stored</source>
        <translation>Alles bewaard</translation>
    </message>
    <message>
        <source>Everything is stored, %1</source>
        <translation>Alles bewaard %1</translation>
    </message>
</context>
<context>
    <name>regiobord::SummaryPanel</name>
    <message>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>is waited for</source>
        <translation>nu aan de beurt</translation>
    </message>
    <message>
        <source>Choose a project to see it here at a glance.</source>
        <translation>Kies een project om het hier in het kort te zien.</translation>
    </message>
    <message>
        <source>&amp;Decision...</source>
        <translation>&amp;Besluit...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Dupliceren</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(nog geen naam)</translation>
    </message>
    <message>
        <source>Applicant: %1</source>
        <translation>Aanvrager: %1</translation>
    </message>
    <message>
        <source>Thematafel: %1</source>
        <translation>Thematafel: %1</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Co-financing</source>
        <translation>Cofinanciering</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>The financing is %1 higher than the costs.</source>
        <translation>De financiering is %1 hoger dan de kosten.</translation>
    </message>
    <message>
        <source>The financing is %1 lower than the costs.</source>
        <translation>De financiering is %1 lager dan de kosten.</translation>
    </message>
    <message>
        <source>To be put in order: %1, points of attention: %2</source>
        <translation>Nog op orde te brengen: %1, aandachtspunten: %2</translation>
    </message>
    <message>
        <source>Complete. Points of attention: %1</source>
        <translation>Compleet. Aandachtspunten: %1</translation>
    </message>
    <message>
        <source>Complete.</source>
        <translation>Compleet.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>En nog %1.</translation>
    </message>
</context>
<context>
    <name>regiobord::SupportGroup</name>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Support and impact</source>
        <translation>Draagvlak en impact</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>who is involved</source>
        <translation>wie er betrokken zijn</translation>
    </message>
    <message>
        <source>%1: nobody yet</source>
        <translation>%1: nog niemand</translation>
    </message>
    <message>
        <source>8d  &amp;Who is involved</source>
        <translation>8d  Wie er betro&amp;kken zijn</translation>
    </message>
</context>
<context>
    <name>regiobord::TimeEdit</name>
    <message>
        <source>This is no time. Type it as 10:00.</source>
        <translation>Dit is geen tijd. Typ die als 10:00.</translation>
    </message>
</context>
<context>
    <name>regiobord::TimelineModel</name>
    <message>
        <source>no period yet</source>
        <translation>nog geen looptijd</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Looptijd</translation>
    </message>
</context>
<context>
    <name>regiobord::TimelineView</name>
    <message>
        <source>Q%1</source>
        <translation>%1e kw</translation>
    </message>
</context>
<context>
    <name>regiobord::WhatIfPanel</name>
    <message>
        <source>No application asks money of this fund that is not reserved yet.</source>
        <translation>Er is geen aanvraag die geld uit dit fonds vraagt dat nog niet gereserveerd is.</translation>
    </message>
    <message>
        <source>Applications to agree to</source>
        <translation>Aanvragen om mee in te stemmen</translation>
    </message>
    <message>
        <source>If the board agrees to</source>
        <translation>Als de Board instemt met</translation>
    </message>
    <message>
        <source>The fund would then be</source>
        <translation>Het fonds ziet er dan zo uit</translation>
    </message>
    <message>
        <source>Co-financing by O</source>
        <translation>Cofinanciering per O</translation>
    </message>
    <message>
        <source>The fund by year, if these are agreed to</source>
        <translation>Het fonds per jaar, als hiermee wordt ingestemd</translation>
    </message>
    <message>
        <source>ceiling</source>
        <translation>plafond</translation>
    </message>
    <message>
        <source>already in the fund</source>
        <translation>al in het fonds</translation>
    </message>
    <message>
        <source>these applications</source>
        <translation>deze aanvragen</translation>
    </message>
    <message>
        <source>Tick applications to see what they leave of the fund.</source>
        <translation>Vink aanvragen aan om te zien wat er van het fonds overblijft.</translation>
    </message>
    <message>
        <source>The fund has no ceiling yet: fill it in to see what fits.</source>
        <translation>Het fonds heeft nog geen plafond: vul het in, dan is te zien wat past.</translation>
    </message>
    <message>
        <source>The fund is %1 short. In the order of their numbers these no longer fit: %2.</source>
        <translation>Het fonds komt %1 tekort. In volgorde van nummer passen deze niet meer: %2.</translation>
    </message>
    <message>
        <source>Everything that is ticked fits. %1 is left.</source>
        <translation>Alles wat is aangevinkt past. Er blijft %1 over.</translation>
    </message>
    <message>
        <source>What is reserved already is not in this list.</source>
        <translation>Wat al gereserveerd is, staat niet in deze lijst.</translation>
    </message>
</context>
<context>
    <name>regiobord::WholeEdit</name>
    <message>
        <source>This is no whole number. Type it as 2025.</source>
        <translation>Dit is geen heel getal. Typ het als 2025.</translation>
    </message>
</context>
<context>
    <name>regiobord::Workspace</name>
    <message>
        <source>This was changed meanwhile by somebody else, so nothing was done. Look at it and try again.</source>
        <translation>Iemand anders heeft dit intussen gewijzigd, dus er is niets gedaan. Kijk ernaar en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be undone: somebody changed it afterwards.</source>
        <translation>&quot;%1&quot; kan niet ongedaan worden gemaakt: iemand heeft het daarna gewijzigd.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be done again: somebody changed it afterwards.</source>
        <translation>&quot;%1&quot; kan niet opnieuw: iemand heeft het daarna gewijzigd.</translation>
    </message>
</context>
<context>
    <name>violations</name>
    <message>
        <source>This is too long: shorten it.</source>
        <translation>Dit is te lang: kort het in.</translation>
    </message>
    <message>
        <source>An amount cannot be below zero: correct it.</source>
        <translation>Een bedrag kan niet onder nul zijn: verbeter het.</translation>
    </message>
    <message>
        <source>%2 stands here twice: change or remove one.</source>
        <translation>%2 staat hier twee keer: wijzig of verwijder er een.</translation>
    </message>
    <message>
        <source>This refers to something that is not in the portfolio: choose again.</source>
        <translation>Dit verwijst naar iets dat niet in de portefeuille staat: kies opnieuw.</translation>
    </message>
    <message>
        <source>The end lies before the start: correct the dates.</source>
        <translation>Het einde ligt vóór het begin: verbeter de data.</translation>
    </message>
    <message>
        <source>Co-financing plus requested grant differ %1 from the financing.</source>
        <translation>Cofinanciering plus gevraagde subsidie verschillen %1 van de financiering.</translation>
    </message>
    <message>
        <source>%1 more is asked of %2 than its largest share of the costs: ask less or find other money.</source>
        <translation>Van %2 wordt %1 meer gevraagd dan het hoogste aandeel in de kosten: vraag minder of zoek ander geld.</translation>
    </message>
    <message>
        <source>The fund is %1 short for what was promised from it.</source>
        <translation>Het fonds komt %1 tekort voor wat eruit is toegezegd.</translation>
    </message>
    <message>
        <source>The project ends later than %2 allows: end it sooner or ask another fund.</source>
        <translation>Het project eindigt later dan %2 toestaat: laat het eerder eindigen of vraag een ander fonds.</translation>
    </message>
    <message>
        <source>The applicant must be a legal entity: check the legal form of %2, or choose another applicant.</source>
        <translation>De aanvrager moet een rechtspersoon zijn: controleer de rechtsvorm van %2, of kies een andere aanvrager.</translation>
    </message>
    <message>
        <source>No organisation of this O is involved: %2. Add one, or explain the support.</source>
        <translation>Van deze O is geen organisatie betrokken: %2. Voeg er een toe, of licht het draagvlak toe.</translation>
    </message>
    <message>
        <source>%2 needs the number of the article: fill it in.</source>
        <translation>Bij %2 hoort het nummer van het artikel: vul het in.</translation>
    </message>
    <message>
        <source>State aid needs a ground: choose at least one.</source>
        <translation>Staatssteun heeft een grondslag nodig: kies er ten minste een.</translation>
    </message>
    <message>
        <source>The answer differs from the outcome of the procurement scheme: check both.</source>
        <translation>Het antwoord wijkt af van de uitkomst van het aanbestedingsschema: controleer beide.</translation>
    </message>
    <message>
        <source>The amount equals a threshold (%1): have the procurement looked at.</source>
        <translation>Het bedrag is gelijk aan een drempel (%1): laat naar de aanbesteding kijken.</translation>
    </message>
    <message>
        <source>The de-minimis aid of three years comes %1 over the ceiling: ask less, or choose another ground.</source>
        <translation>De de-minimissteun van drie jaar komt %1 boven het plafond: vraag minder, of kies een andere grondslag.</translation>
    </message>
    <message>
        <source>De-minimis needs a declaration: add it.</source>
        <translation>Bij de-minimis hoort een verklaring: voeg die toe.</translation>
    </message>
    <message>
        <source>The legal amount that was used (%1) is not confirmed by an official source: check it.</source>
        <translation>Het gebruikte wettelijke bedrag (%1) is niet door een officiële bron bevestigd: controleer het.</translation>
    </message>
    <message>
        <source>The project starts before the Board agreed to it.</source>
        <translation>Het project start vóór het akkoord van de Board. Dat mag, op eigen risico van de aanvrager.</translation>
    </message>
    <message>
        <source>This is outside what is possible: correct it.</source>
        <translation>Dit kan niet voorkomen: verbeter het.</translation>
    </message>
    <message>
        <source>The term lasts longer than this body allows: correct the dates.</source>
        <translation>De termijn duurt langer dan dit gremium toestaat: verbeter de data.</translation>
    </message>
    <message>
        <source>This is one term more than this body allows.</source>
        <translation>Dit is een termijn meer dan dit gremium toestaat.</translation>
    </message>
    <message>
        <source>Agreeing with conditions needs a condition: write it.</source>
        <translation>Bij instemmen onder voorwaarden hoort een voorwaarde: schrijf die op.</translation>
    </message>
    <message>
        <source>This is not written as it should be: correct it.</source>
        <translation>Dit is niet geschreven zoals het hoort: verbeter het.</translation>
    </message>
    <message>
        <source>The financing is %1 higher than the costs. Lower a contribution or add a cost line.</source>
        <translation>De financiering is %1 hoger dan de kosten. Verlaag een bijdrage of vul een kostenpost aan.</translation>
    </message>
    <message>
        <source>The financing is %1 lower than the costs. Add a contribution or lower a cost line.</source>
        <translation>De financiering is %1 lager dan de kosten. Vul een bijdrage aan of verlaag een kostenpost.</translation>
    </message>
    <message>
        <source>A result must be measurable: fill in a number.</source>
        <translation>Een resultaat moet meetbaar zijn: vul een getal in.</translation>
    </message>
    <message>
        <source>A result must be measurable: fill in the unit.</source>
        <translation>Een resultaat moet meetbaar zijn: vul de eenheid in.</translation>
    </message>
    <message>
        <source>A result must be measurable: fill in who answers for it.</source>
        <translation>Een resultaat moet meetbaar zijn: vul in wie de eigenaar is.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Vul dit in.</translation>
    </message>
    <message>
        <source>This item has no paper: add one, or mark the item as oral.</source>
        <translation>Dit agendapunt heeft geen stuk: voeg er een toe, of zet het punt op mondeling.</translation>
    </message>
    <message>
        <source>Choose what is asked of the meeting.</source>
        <translation>Kies wat van de vergadering wordt gevraagd.</translation>
    </message>
    <message>
        <source>Give the item a number.</source>
        <translation>Geef het agendapunt een nummer.</translation>
    </message>
    <message>
        <source>Give the item a title.</source>
        <translation>Geef het agendapunt een titel.</translation>
    </message>
    <message>
        <source>Fill in the first day.</source>
        <translation>Vul de startdatum in.</translation>
    </message>
    <message>
        <source>Fill in the last day.</source>
        <translation>Vul de einddatum in.</translation>
    </message>
    <message>
        <source>Fill in the place.</source>
        <translation>Vul de plaats in.</translation>
    </message>
    <message>
        <source>Fill in the date.</source>
        <translation>Vul de datum in.</translation>
    </message>
    <message>
        <source>Fill in the position of who signs.</source>
        <translation>Vul de functie van de ondertekenaar in.</translation>
    </message>
    <message>
        <source>Fill in the date of the report.</source>
        <translation>Vul de datum van het rapport in.</translation>
    </message>
    <message>
        <source>Fill in when the table discussed it.</source>
        <translation>Vul in wanneer de tafel het besprak.</translation>
    </message>
    <message>
        <source>Write who will do this: %1</source>
        <translation>Schrijf op wie dit doet: %1</translation>
    </message>
    <message>
        <source>The paper is named and was not added: %1</source>
        <translation>Het stuk is genoemd maar niet toegevoegd: %1</translation>
    </message>
    <message>
        <source>, row %1</source>
        <translation>, rij %1</translation>
    </message>
    <message>
        <source>Something was realised while the project was not awarded: check the figures, or note the decision.</source>
        <translation>Er is iets gerealiseerd terwijl het project niet is toegekend: controleer de cijfers, of leg het besluit vast.</translation>
    </message>
    <message>
        <source>The project is closed, and what it realised of this is not filled in: %2</source>
        <translation>Het project is afgesloten, en wat hiervan is gerealiseerd is niet ingevuld: %2</translation>
    </message>
    <message>
        <source>Fill in up to which day this counts.</source>
        <translation>Vul in tot en met welke dag dit telt.</translation>
    </message>
    <message>
        <source>%1 more is paid than was committed. Book the commitment too, or correct the amount.</source>
        <translation>Er is %1 meer betaald dan vastgelegd. Boek ook de vastlegging, of verbeter het bedrag.</translation>
    </message>
    <message>
        <source>%1 more is released than was set aside for the project. Correct the amount.</source>
        <translation>Er valt %1 meer vrij dan voor het project opzij is gezet. Verbeter het bedrag.</translation>
    </message>
    <message>
        <source>This is still empty.</source>
        <translation>Dit is nog niet ingevuld.</translation>
    </message>
</context>
</TS>
