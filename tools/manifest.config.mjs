/** The analyzer writes its output folder into package.json unless told not to; ours is fixed. */
export default { packagejson: false };
