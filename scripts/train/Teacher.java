import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.*;

/** Tags, parses and finds names in every file named, FILE → FILE.nlp, with the models that cfg.xml names. */
public class Teacher {
  public static void main(String[] files) throws Exception {
    NLPDecoder decoder = new NLPDecoder(new FileInputStream("cfg.xml"));
    for (String file : files) {
      decoder.decode(new FileInputStream(file), new BufferedOutputStream(new FileOutputStream(file + ".nlp")), "tsv");
      System.err.println("done " + file);
    }
  }
}
